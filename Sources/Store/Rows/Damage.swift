// SPDX-License-Identifier: EUPL-1.2
import Foundation
import GRDB

/// Values that no statement of this program wrote: a damaged file, never the end of the program.
///
/// A column is read where nothing can be thrown. A value that cannot be one is replaced by an empty one and noted for
/// the reading at work on this thread, which then answers nothing and says that the file is damaged.
enum Damage {
    private static let key = "percorso.damage"

    /// The value of a column, or an empty one that spoils the reading.
    static func value<Value: DatabaseValueConvertible>(of stored: DatabaseValue) -> Value {
        if let value = Value.fromDatabaseValue(stored) { return value }
        Thread.current.threadDictionary[key] = true
        let empty: [DatabaseValue] = [0.databaseValue, "".databaseValue, Data().databaseValue]
        for value in empty { if let value = Value.fromDatabaseValue(value) { return value } }
        // No column of the archive is of another type: this is an error of the program.
        return Row([key: stored])[key]
    }

    /// Runs a reading, and throws when a value in it could not be read.
    static func checking<T>(_ body: () throws -> T) throws -> T {
        let before = Thread.current.threadDictionary[key]
        Thread.current.threadDictionary[key] = nil
        defer { Thread.current.threadDictionary[key] = before }
        let result: T
        do {
            result = try body()
        } catch {
            // What was refused may have been so for the empty value.
            if Thread.current.threadDictionary[key] != nil { throw StoreProblem(.corrupt) }
            throw error
        }
        if Thread.current.threadDictionary[key] != nil { throw StoreProblem(.corrupt) }
        return result
    }
}

extension Row {
    /// The value of a column, as `StoredRow` reads it.
    func held<Value: DatabaseValueConvertible>(_ column: String) -> Value {
        Damage.value(of: (self[column] as DatabaseValue?) ?? .null)
    }
}
