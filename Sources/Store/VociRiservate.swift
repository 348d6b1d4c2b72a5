// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// The two parts a sheet is kept in: what who reads assessments opens, and the items for the assistente sociale and the
/// specialised service alone, under a key of their own.
///
/// Source: Regolamento UE 2016/679 art. 25; L. 119/2001; docs/FONTI.md 9.
struct VociRiservate {
    /// The sheet with the reserved answers blank.
    let scheda: AnalisiPreliminare
    /// The reserved answers; empty when there are none.
    let risposte: [String: String]

    init(_ sheet: AnalisiPreliminare) {
        scheda = sheet.withoutReserved()
        risposte = sheet.risposte.filter { AnalisiPreliminare.isReserved($0.key) }
    }

    /// What the column holds; nil when nothing reserved was answered.
    func sealed(of proprietario: Proprietario = .archivio) throws -> SealedDocument? {
        risposte.isEmpty ? nil : try SealedDocument(risposte, kind: .vociRiservate, of: proprietario)
    }

    /// Puts the reserved answers a column holds back in their sheet.
    ///
    /// Who reads them by role and has no key yet is told so: a sheet saved without them would lose them. For the others
    /// the answers stay where they are.
    static func complete(_ sheet: inout AnalisiPreliminare, from row: StoredRow, _ column: String, _ reader: Reader)
        throws
    {
        guard !row.isNull(column) else { return }
        let who = reader.db.vault?.current
        if let who, try reader.operatore(who)?.mayReadReservedItems == true {
            let risposte = try row.document(column, [String: String].self, kind: .vociRiservate)
            sheet.risposte.merge(risposte) { _, kept in kept }
        } else if let risposte = try row.documentIfOpen(column, [String: String].self, kind: .vociRiservate) {
            sheet.risposte.merge(risposte) { _, kept in kept }
        }
    }
}
