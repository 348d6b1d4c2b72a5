// SPDX-License-Identifier: EUPL-1.2
import Crypto
public import Domain
import Foundation
import GRDB

extension CaseStore {
    /// Opens every encrypted document the operator has the keys of.
    ///
    /// - Returns: sentences about those that were changed or moved, and how many of each class there was no key for.
    /// - Throws: `StoreProblem`.
    public func verifySealed(by operatore: Operatore) throws -> (problems: [String], closed: [ClasseDati: Int]) {
        let now = clock()
        return try read { reader in
            guard vault.isActive else { return ([], [:]) }
            try vault.use(operatore, mayMake: false, at: now)
            var check = SealedCheck(db: reader.db)
            for column in SealedColumn.all { try check.go(through: column) }
            return (check.problems, check.closed)
        }
    }
}

/// What opening every document finds.
private struct SealedCheck {
    let db: Database
    var problems: [String] = []
    var closed: [ClasseDati: Int] = [:]

    mutating func go(through column: SealedColumn) throws {
        var last: [Int64] = []
        var wrong = 0
        // A draft has a word among its keys: there are few of them, and they are read at once.
        let isPaged = column.keys == ["rowid"]
        while true {
            let rows = try page(column, after: last.first ?? 0, isPaged)
            for row in rows where try !isWhole(row, column) { wrong += 1 }
            guard isPaged, let end = rows.last else { break }
            last = [end["rowid"]]
        }
        if wrong > 0 {
            problems.append(
                "Tabella \(column.table): \(wrong) documenti cifrati cambiati o spostati con altri strumenti: riprenderli "
                    + "da una copia di sicurezza.")
        }
    }

    private func page(_ column: SealedColumn, after last: Int64, _ isPaged: Bool) throws -> [StoredRow] {
        let owner = column.ambito == "archivio" ? "" : ", \(column.ambito)_id"
        let bound = column.table == "registro" ? ", impronta_precedente" : ""
        let (key, place) = isPaged ? ("rowid", "AND rowid > \(last) ORDER BY rowid LIMIT 200") : ("0", "")
        return try db.rows(
            """
            SELECT \(key) AS rowid\(owner)\(bound), \(column.column) AS busta FROM \(column.table)
            WHERE substr(\(column.column), 1, 1) = x'01' \(place)
            """)
    }

    private mutating func isWhole(_ row: StoredRow, _ column: SealedColumn) throws -> Bool {
        let document = SealedDocument(envelope: row["busta"])
        let isRegistro = column.table == "registro"
        let kind = column.isMixed ? document.kind ?? column.kind : column.kind
        do {
            let payload = try row.payload("busta", kind: kind)
            return isRegistro ? isBound(payload, row, kind) : true
        } catch let refusal as Refusal where refusal.code == "chiave_mancante" {
            let classe = try db.text("SELECT classe FROM chiavi_dati WHERE id = ?", [document.keyID])
            if let classe = classe.flatMap({ ClasseDati(rawValue: $0) }) { closed[classe, default: 0] += 1 }
            return true
        } catch let problem as StoreProblem where problem.code == .alterato {
            return false
        }
    }

    /// What the chain binds: the envelope, or what was in clear when it was bound.
    private func isBound(_ payload: Data, _ row: StoredRow, _ kind: SealedDocument.Kind) -> Bool {
        let bound: Data? = row["impronta_precedente"]
        let plain = SealedDocument(bytes: [UInt8](payload), kind: kind).envelope
        return [row["busta"] as Data, plain].contains { Data(SHA256.hash(data: $0)) == bound }
    }
}
