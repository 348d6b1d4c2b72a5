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

    /// Changes the file as no act does.
    func tamper(_ sql: String) throws {
        try store.queue.inDatabase { try $0.execute(sql: sql) }
    }

    /// Rows of every table, to see that nothing changed.
    func snapshot() throws -> [String: Int] { try store.counts() }
}
