// SPDX-License-Identifier: EUPL-1.2
import GRDB

/// Statements are prepared once for each connection.
extension Database {
    /// Runs a statement that answers nothing.
    func execute(cached sql: String, _ values: [any Bindable] = []) throws {
        try cachedStatement(sql: sql).execute(arguments: StatementArguments(values.map { $0.bound }))
    }

    /// The first row.
    func row(_ sql: String, _ values: [any Bindable] = []) throws -> StoredRow? {
        let statement = try cachedStatement(sql: sql)
        let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(values.map { $0.bound }))
        return try cursor.next().map { StoredRow($0, names: statement.columnNames) }
    }

    /// All rows.
    func rows(_ sql: String, _ values: [any Bindable] = []) throws -> [StoredRow] {
        let statement = try cachedStatement(sql: sql)
        let cursor = try Row.fetchCursor(statement, arguments: StatementArguments(values.map { $0.bound }))
        var rows: [StoredRow] = []
        while let row = try cursor.next() { rows.append(StoredRow(row, names: statement.columnNames)) }
        return rows
    }

    /// The number in the first column of the first row.
    func number(_ sql: String, _ values: [any Bindable] = []) throws -> Int? {
        try Int.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(values.map { $0.bound }))
    }

    /// The text in the first column of the first row.
    func text(_ sql: String, _ values: [any Bindable] = []) throws -> String? {
        try String.fetchOne(cachedStatement(sql: sql), arguments: StatementArguments(values.map { $0.bound }))
    }

    /// Inserts a row and answers its number.
    func insert(_ sql: String, _ values: [any Bindable]) throws -> Int64 {
        try execute(cached: sql, values)
        return lastInsertedRowID
    }
}
