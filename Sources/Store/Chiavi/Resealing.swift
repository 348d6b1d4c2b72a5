// SPDX-License-Identifier: EUPL-1.2
import Crypto
import Domain
import Foundation
import GRDB

/// The documents of an archive sealed anew, in slices, each of which is a transaction.
///
/// It can be stopped and killed at any moment: what is done is done, and another one goes on from what is not. Desks
/// work meanwhile, since a document says itself how it is sealed.
public final class Resealing {
    /// Documents to seal when it began.
    public let total: Int
    /// Documents sealed so far.
    public private(set) var done = 0
    /// Documents left as they are, because who does it has no key to open them.
    public private(set) var skipped = 0
    /// Nothing is left to do.
    public private(set) var isOver = false

    private let store: CaseStore
    private let operatore: Operatore
    private let condition: (SealedColumn) -> String
    private var columns: ArraySlice<SealedColumn>
    private var last: [DatabaseValue] = []
    private static let step = 200

    init(
        store: CaseStore, operatore: Operatore, columns: [SealedColumn],
        where condition: @escaping (SealedColumn) -> String
    ) throws {
        self.store = store
        self.operatore = operatore
        self.condition = condition
        self.columns = columns[...]
        total = try store.read { reader in
            try columns.reduce(0) {
                try $0 + (reader.db.number("SELECT count(*) FROM \($1.table) WHERE \(condition($1))") ?? 0)
            }
        }
    }

    /// Seals a few documents more.
    ///
    /// - Throws: `StoreProblem`; what was sealed before stays.
    public func step() throws {
        guard let column = columns.first else {
            isOver = true
            return
        }
        let now = store.clock()
        let (rows, sealed) = try store.write { db -> ([StoredRow], Int) in
            try store.vault.use(operatore, mayMake: true, at: now)
            let rows = try next(column, db)
            guard !rows.isEmpty else { return ([], 0) }
            return (rows, try seal(rows, column, db))
        }
        done += sealed
        skipped += rows.count - sealed
        if let row = rows.last, rows.count == Self.step {
            last = column.keys.indices.map { row["chiave\($0)"] }
        } else {
            last = []
            columns = columns.dropFirst()
            isOver = columns.isEmpty
        }
    }

    private func next(_ column: SealedColumn, _ db: Database) throws -> [StoredRow] {
        let keys = column.keys.joined(separator: ", ")
        let named = column.keys.enumerated().map { "\($1) AS chiave\($0)" }.joined(separator: ", ")
        let after =
            last.isEmpty ? "" : "AND (\(keys)) > (\(column.keys.map { _ in "?" }.joined(separator: ", ")))"
        let owner = column.ambito == "archivio" ? "" : ", \(column.ambito)_id"
        let azione = column.table == "registro" ? ", azione" : ""
        return try db.rows(
            """
            SELECT \(named)\(owner)\(azione), \(column.column) AS busta, \(column.classe) AS altra_classe
            FROM \(column.table) WHERE \(condition(column)) \(after) ORDER BY \(keys) LIMIT \(Self.step)
            """, last.map { StoredValue(value: $0) })
    }

    private func seal(_ rows: [StoredRow], _ column: SealedColumn, _ db: Database) throws -> Int {
        // What is never changed is changed here once, in its form and not in its content.
        let triggers = try db.rows(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE '%BEFORE UPDATE%'",
            [column.table])
        for trigger in triggers { try db.execute(sql: "DROP TRIGGER \(trigger["name"] as String)") }
        var count = 0
        let place = column.keys.map { "\($0) = ?" }.joined(separator: " AND ")
        for row in rows {
            guard let document = try plain(row, column) else { continue }
            try db.execute(
                cached: "UPDATE \(column.table) SET \(column.column) = ? WHERE \(place)",
                [document] + column.keys.indices.map { StoredValue(value: row["chiave\($0)"]) })
            if column.table == "registro" { try keepHash(of: row["chiave0"], db) }
            count += 1
        }
        for trigger in triggers { try db.execute(sql: trigger["sql"] as String) }
        return count
    }

    /// The chain binds what was in clear; that this is the same is told by its hash, and by who can open it.
    private func keepHash(of id: Int64, _ db: Database) throws {
        guard let row = try db.row("SELECT precedente FROM registro WHERE id = ?", [id]) else { return }
        let impronta = Data(SHA256.hash(data: row["precedente"] as Data))
        try db.execute(
            cached: "INSERT OR REPLACE INTO precedenti_sigillati (registro_id, impronta) VALUES (?, ?)", [id, impronta])
    }

    /// The document of a row as it was before it was sealed; nil without the key.
    private func plain(_ row: StoredRow, _ column: SealedColumn) throws -> SealedDocument? {
        var stored = SealedDocument(envelope: row["busta"])
        let kind = column.isMixed ? stored.kind ?? column.kind : column.kind
        let riferimento: Int64? = column.ambito == "archivio" ? 0 : row["\(column.ambito)_id"]
        guard let owner = Proprietario(ambito: column.ambito, riferimento: riferimento ?? 0) else { return nil }
        if stored.isEncrypted {
            do {
                stored = SealedDocument(
                    bytes: [UInt8](try row.payload("busta", kind: kind)), kind: kind)
            } catch let refusal as Refusal where refusal.code == "chiave_mancante" {
                return nil
            }
        }
        stored.proprietario = owner
        let other: String? = row["altra_classe"]
        let azione: String? = column.table == "registro" ? row["azione"] : nil
        stored.classe = other.flatMap { ClasseDati(rawValue: $0) } ?? azione.map { .precedente(azione: $0) }
        return stored
    }
}

/// A value of a column bound as it was read.
private struct StoredValue: Bindable {
    let value: DatabaseValue
    var bound: DatabaseValue { value }
}
