// SPDX-License-Identifier: EUPL-1.2

/// A place on the screen, counted from the upper left corner, which is row 0, column 0.
public struct Point: Hashable, Sendable {
    /// The row, from 0 at the top.
    public var row: Int
    /// The column, from 0 at the left.
    public var column: Int

    /// The place at the given row and column.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}
