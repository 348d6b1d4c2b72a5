// SPDX-License-Identifier: EUPL-1.2

/// A rectangle of cells: its first row and column, and how many of each.
public struct Rect: Hashable, Sendable {
    /// The first row.
    public var row: Int
    /// The first column.
    public var column: Int
    /// How many rows.
    public var rows: Int
    /// How many columns.
    public var columns: Int

    /// A rectangle from its first cell and its extent; negative extents count as zero.
    public init(row: Int, column: Int, rows: Int, columns: Int) {
        self.row = row
        self.column = column
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    /// The whole of a screen of the given size.
    public init(_ size: Size) {
        self.init(row: 0, column: 0, rows: size.rows, columns: size.columns)
    }

    /// The row after the last one.
    public var maxRow: Int { row + rows }

    /// The column after the last one.
    public var maxColumn: Int { column + columns }

    /// Whether no cell is inside.
    public var isEmpty: Bool { rows == 0 || columns == 0 }

    /// The same rectangle with `rows` taken off above and below, and `columns` off both sides.
    public func inset(rows: Int, columns: Int) -> Rect {
        Rect(
            row: row + rows, column: column + columns,
            rows: self.rows - 2 * rows, columns: self.columns - 2 * columns)
    }

    /// The part shared with another rectangle, empty when they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let top = max(row, other.row)
        let left = max(column, other.column)
        return Rect(
            row: top, column: left,
            rows: min(maxRow, other.maxRow) - top, columns: min(maxColumn, other.maxColumn) - left)
    }
}
