// SPDX-License-Identifier: EUPL-1.2
import Domain
import GRDB

@testable import Store

/// What the file holds, asked in SQL, beside the store.
extension Archive {
    func count(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Int {
        try store.queue.inDatabase { try Int.fetchOne($0, sql: sql, arguments: arguments) ?? 0 }
    }

    func text(_ sql: String) throws -> String? {
        try store.queue.inDatabase { try String.fetchOne($0, sql: sql) }
    }

    /// The rows a query answers for a domanda, as text.
    func values(_ sql: String, _ domanda: Identifier<Domanda>) throws -> [String] {
        try store.queue.inDatabase { db in
            try Row.fetchAll(db, sql: sql, arguments: [domanda.rawValue]).map { row in
                row.map { "\($0.0)=\($0.1)" }.joined(separator: " ")
            }
        }
    }

    /// Everything the file holds, to see that nothing changed at all.
    func dump() throws -> [String: [String]] {
        try store.queue.inDatabase { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            return try Dictionary(
                uniqueKeysWithValues: tables.map { table in
                    (
                        table,
                        try Row.fetchAll(db, sql: "SELECT * FROM \"\(table)\"").map { "\($0.databaseValues)" }.sorted()
                    )
                })
        }
    }

    /// Changes the file as no act does.
    func tamper(_ sql: String) throws {
        try store.queue.inDatabase { try $0.execute(sql: sql) }
    }

    /// Rows of every table, to see that nothing changed.
    func snapshot() throws -> [String: Int] { try store.counts() }
}
