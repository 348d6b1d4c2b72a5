// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// Keeps a form in the middle; sealed, because it repeats what will be sealed.
    ///
    /// It leaves no audit row: it is written every second while typing, and only its operator reads it.
    ///
    /// - Throws: `StoreProblem`.
    public func saveDraft(_ bozza: Bozza, by operatore: Operatore) throws {
        let words = ParoleBozza(titolo: bozza.titolo, valori: bozza.valori)
        let now = clock()
        try write { db in
            try vault.use(operatore, mayMake: true, at: now)
            try db.execute(
                cached: """
                    INSERT INTO bozze (operatore_id, chiave, domanda_id, salvata, documento) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (operatore_id, chiave) DO UPDATE SET domanda_id = excluded.domanda_id,
                        salvata = excluded.salvata, documento = excluded.documento
                    """,
                [
                    operatore.id, bozza.chiave, bozza.domanda, bozza.salvata,
                    try SealedDocument(words, kind: .bozza, of: .operatore(operatore.id)),
                ])
        }
    }

    /// The draft of a form, if its operator left one.
    ///
    /// - Throws: `StoreProblem`.
    public func draft(chiave: String, by operatore: Operatore) throws -> Bozza? {
        let now = clock()
        return try read { reader in
            try vault.use(operatore, mayMake: false, at: now)
            return try reader.db.row(
                "SELECT * FROM bozze WHERE operatore_id = ? AND chiave = ?", [operatore.id, chiave]
            )
            .map { try Bozza(row: $0, $0.document("documento", ParoleBozza.self, kind: .bozza)) }
        }
    }

    /// Forgets a draft.
    ///
    /// - Throws: `StoreProblem`.
    public func discardDraft(chiave: String, by operatore: Operatore) throws {
        try write { try CaseStore.discard(chiave, of: operatore, in: $0) }
    }

    /// Drafts of an operator, newest first.
    ///
    /// - Throws: `StoreProblem`.
    public func drafts(by operatore: Operatore) throws -> [Bozza] {
        let now = clock()
        return try read { reader in
            try vault.use(operatore, mayMake: false, at: now)
            return try reader.bozze(of: operatore)
        }
    }

    static func discard(_ chiave: String, of operatore: Operatore, in db: Database) throws {
        try db.execute(
            cached: "DELETE FROM bozze WHERE operatore_id = ? AND chiave = ?", [operatore.id, chiave])
    }
}

extension Reader {
    /// Forms in the middle; what a form keeps of the last one saved ("ultimo:…") is not one of them.
    func bozze(of operatore: Operatore) throws -> [Bozza] {
        try db.rows(
            """
            SELECT * FROM bozze WHERE operatore_id = ? AND chiave NOT LIKE 'ultimo:%'
            ORDER BY salvata DESC, chiave
            """, [operatore.id]
        ).map { row in
            let words = try row.documentIfOpen("documento", ParoleBozza.self, kind: .bozza)
            return try Bozza(row: row, words ?? ParoleBozza(titolo: "bozza chiusa: manca la chiave", valori: [:]))
        }
    }
}

extension Bozza {
    fileprivate init(row: StoredRow, _ words: ParoleBozza) throws {
        self.init(
            chiave: row["chiave"], titolo: words.titolo, valori: words.valori, domanda: row.idIfAny("domanda_id"),
            salvata: row.instant("salvata"))
    }
}
