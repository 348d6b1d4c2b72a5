// SPDX-License-Identifier: EUPL-1.2

public import Canvas

/// A row of a table.
public struct TableRow<RowID: Hashable & Sendable>: Hashable, Sendable {
    /// What it stands for.
    public var id: RowID
    /// The texts of its cells, one per column.
    public var cells: [String]
    /// How it looks when it is not selected.
    public var style: Style
    /// One sign before it, as `!` for what is overdue.
    public var mark: String

    /// A row with its cells.
    public init(id: RowID, cells: [String], style: Style = .plain, mark: String = "") {
        self.id = id
        self.cells = cells
        self.style = style
        self.mark = mark
    }
}
