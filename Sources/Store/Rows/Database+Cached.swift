// SPDX-License-Identifier: EUPL-1.2
import GRDB

/// Statements are prepared once for each connection.
extension Database {
    /// Runs a statement that answers nothing.
    func execute(cached sql: String, _ values: [any Bindable] = []) throws {
        try cachedStatement(sql: sql).execute(arguments: bound(values))
    }

    /// The first row.
    func row(_ sql: String, _ values: [any Bindable] = []) throws -> StoredRow? {
        let statement = try cachedStatement(sql: sql)
        let cursor = try Row.fetchCursor(statement, arguments: bound(values))
        return try cursor.next().map { StoredRow($0, names: statement.columnNames, vault: vault) }
    }

    /// All rows.
    func rows(_ sql: String, _ values: [any Bindable] = []) throws -> [StoredRow] {
        let statement = try cachedStatement(sql: sql)
        let cursor = try Row.fetchCursor(statement, arguments: bound(values))
        let (names, vault) = (statement.columnNames, vault)
        var rows: [StoredRow] = []
        while let row = try cursor.next() { rows.append(StoredRow(row, names: names, vault: vault)) }
        return rows
    }

    /// The number in the first column of the first row.
    func number(_ sql: String, _ values: [any Bindable] = []) throws -> Int? {
        try Int.fetchOne(cachedStatement(sql: sql), arguments: bound(values))
    }

    /// The text in the first column of the first row.
    func text(_ sql: String, _ values: [any Bindable] = []) throws -> String? {
        try String.fetchOne(cachedStatement(sql: sql), arguments: bound(values))
    }

    /// Inserts a row and answers its number.
    func insert(_ sql: String, _ values: [any Bindable]) throws -> Int64 {
        try execute(cached: sql, values)
        return lastInsertedRowID
    }

    /// The rows of a statement that names keys of its own, each a number: `json_each(?)` reads them.
    static func list(_ keys: some Sequence<Int64>) -> String {
        "[" + keys.map { "\($0)" }.joined(separator: ",") + "]"
    }

    /// Runs a statement over many rows: far fewer steps than one by one.
    ///
    /// - Parameters:
    ///   - values: the values of all the rows, one after the other.
    ///   - width: values of a row.
    ///   - sql: the statement, given its `(?, …), (?, …)`; it is asked for few lengths, so that it stays prepared.
    func execute(over values: [DatabaseValue], width: Int, _ sql: (String) -> String) throws {
        let row = "(" + Array(repeating: "?", count: width).joined(separator: ", ") + ")"
        var start = 0
        for size in [64, 8, 1] {
            let length = size * width
            guard values.count - start >= length else { continue }
            let statement = try cachedStatement(sql: sql(Array(repeating: row, count: size).joined(separator: ", ")))
            while values.count - start >= length {
                try statement.execute(arguments: StatementArguments(Array(values[start..<start + length])))
                start += length
            }
        }
    }
}

extension Database {
    /// Values of columns as they are: boxing each of them costs more than binding it.
    private func bound(_ values: [any Bindable]) throws -> StatementArguments {
        let bound: [DatabaseValue] = try values.map { try $0.bound(in: self) }
        return StatementArguments(bound)
    }
}
