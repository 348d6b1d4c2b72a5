// SPDX-License-Identifier: EUPL-1.2
import GRDB

/// A row read whole from the archive: the columns of its statement and their values.
///
/// A copied `Row` of GRDB looks for a column by folding the case of every name before it, for every value read; here
/// names are those of the query, as they are written.
struct StoredRow {
    private let names: [String]
    private let values: [DatabaseValue]
    /// What opens the sealed documents among the values.
    let vault: Vault?

    /// The row a cursor stands on.
    ///
    /// - Parameter names: the columns of its statement, which all its rows share.
    init(_ row: Row, names: [String], vault: Vault?) {
        self.names = names
        self.vault = vault
        values = Array(row.databaseValues)
    }

    /// The value of a column; one that is not there reads as NULL.
    ///
    /// A value that cannot be one is of a damaged file: what is read is given up, and the file said to be damaged.
    subscript<Value: DatabaseValueConvertible>(_ column: String) -> Value {
        guard let index = names.firstIndex(of: column) else { return Damage.value(of: .null) }
        return self[index]
    }

    /// Whether a column holds nothing.
    func isNull(_ column: String) -> Bool { names.firstIndex(of: column).map { values[$0].isNull } ?? true }

    /// The value of a column, from 0.
    subscript<Value: DatabaseValueConvertible>(_ index: Int) -> Value { Damage.value(of: values[index]) }
}
