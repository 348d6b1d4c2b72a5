// SPDX-License-Identifier: EUPL-1.2
public import Domain
import GRDB

extension CaseStore {
    /// What is due on a day by the rules of the body, with the reason; nothing is deleted.
    ///
    /// Codes and dates only: it is read also by who opens no case.
    ///
    /// - Parameter limit: entries of each kind at most, the oldest; nil for all.
    /// - Throws: `Refusal` when the role may not, `StoreProblem`.
    public func conservazione(
        al: CalendarDate, limit: Int? = nil, by operatore: Operatore
    ) throws -> ElencoConservazione {
        try readingAudited("lettura_conservazione", .gestisciConservazione, by: operatore) { reader, entry in
            entry.dettaglio = "al=\(al.iso)"
            return try reader.conservazione(al: al, limit: limit ?? Int(Int32.max))
        }
    }

    /// Makes a household whose cases are over and due anonymous for ever, then writes the file anew, so that nothing of
    /// it stays where it was.
    ///
    /// - Parameters:
    ///   - id: one of its cases.
    ///   - conferma: the code of the case, typed.
    /// - Returns: false when another desk is reading and the journal could not be emptied: `compactAfterDiscard` again.
    /// - Throws: `Refusal` when it is not due, or the role may not; `StoreProblem`.
    public func anonimizza(
        _ id: Identifier<Domanda>, conferma: String, by operatore: Operatore
    ) throws -> Bool {
        try guarded { try queue.inDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") } }
        try record(.anonimizza(id, conferma: conferma), by: operatore)
        return try compactAfterDiscard()
    }

    /// Writes the file anew, the index of the names too.
    ///
    /// - Returns: true when the journal is empty.
    /// - Throws: `StoreProblem`.
    public func compactAfterDiscard() throws -> Bool {
        try guarded {
            try queue.inDatabase { db in
                // What was taken from the index is otherwise only marked as gone.
                try db.execute(sql: "INSERT INTO persone_trigrammi (persone_trigrammi) VALUES ('optimize')")
                try db.execute(sql: "VACUUM")
                return try Row.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)").map { $0[0] as Int == 0 } ?? false
            }
        }
    }
}
