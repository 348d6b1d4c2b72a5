// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

/// What the acts of a slice of an import write, held back to be written with statements over many rows.
///
/// A domanda is moved once in a slice: whoever would read it again writes the slice first.
final class SliceWriter {
    /// The domande that are not in the archive as they will be.
    private(set) var touched: Set<Identifier<Domanda>> = []
    /// The last row of the audit trail held back; nil when the archive holds it.
    var head: AuditHead?
    private var moves: [DatabaseValue] = []
    private var rows: [AppendedTable: (values: [DatabaseValue], width: Int)] = [:]
    private var details: [[String: String]: SealedDocument] = [:]
    private var lastPresa: Int64?

    func add(_ row: [DatabaseValue], to table: AppendedTable) {
        var added = rows.removeValue(forKey: table) ?? ([], row.count)
        added.values += row
        rows[table] = added
    }

    /// Takes a domanda out of every waiting list.
    func leaveQueues(_ id: Identifier<Domanda>) { touched.insert(id) }

    /// Moves a domanda after what INPS told of it: nothing of its form, its check and its protocol changes.
    func move(_ domanda: Domanda, after event: DomandaEvent, by operatore: Operatore, at now: Instant) {
        touched.insert(domanda.id)
        let columns: [any Bindable] = [
            domanda.id, domanda.stato, domanda.inviataIl, domanda.protocolloInps, event.esito?.decorrenza,
            event.esito?.scadenza, operatore.id, now,
        ]
        for column in columns { moves.append(column.bound) }
    }

    /// The number the next presa in carico takes; nobody else writes while the import is open.
    func nextPresa(in db: Database) throws -> Identifier<PresaInCarico> {
        let last = try lastPresa ?? Int64(db.number("SELECT max(id) FROM prese_in_carico") ?? 0)
        lastPresa = last + 1
        return Identifier(last + 1)
    }

    /// What an event keeps, of a domanda: in a list the same words come back row after row.
    func document(
        _ detail: [String: String], of domanda: Identifier<Domanda>, classe: ClasseDati?
    ) throws -> SealedDocument {
        var document = try details[detail] ?? SealedDocument(detail, kind: .evento)
        details[detail] = document
        document.proprietario = .domanda(domanda)
        document.classe = classe
        return document
    }

    /// Writes everything held back; the facts first, then the lists and the audit trail.
    func flush(into db: Database) throws {
        try writeMoves(into: db)
        try db.execute(
            cached: "DELETE FROM attese WHERE domanda_id IN (SELECT value FROM json_each(?))",
            [Database.list(touched.map(\.rawValue))])
        for table in AppendedTable.allCases {
            guard let added = rows[table] else { continue }
            try db.insert(added.values, width: added.width, into: table)
        }
        moves = []
        rows = [:]
        details = [:]
        touched = []
        head = nil
    }

    private func writeMoves(into db: Database) throws {
        try db.execute(over: moves, width: 8) { rows in
            """
            UPDATE domande SET version = version + 1, stato = v.column2, inviata_il = v.column3,
                protocollo_inps = v.column4, decorrenza = ifnull(v.column5, domande.decorrenza),
                scadenza = ifnull(v.column6, domande.scadenza), modificata_da = v.column7, modificata = v.column8
            FROM (VALUES \(rows)) AS v WHERE domande.id = v.column1
            """
        }
    }
}
