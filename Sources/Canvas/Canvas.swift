// SPDX-License-Identifier: EUPL-1.2

/// A screen being drawn: a grid of cells and the place of the cursor.
///
/// Screens draw on it, golden files and the terminal read it. Whatever text is put on it, only graphemes that
/// neither move the cursor nor reorder the line reach a cell, and a grapheme of two columns has both or none.
/// Drawing outside the grid is not a mistake: what does not fit is not drawn.
public struct Canvas: Sendable {
    /// The rows and columns of the grid.
    public let size: Size
    /// Where the terminal's cursor stands after the paint, or nil when nothing has the focus.
    public var cursor: Point?

    /// The grid, row after row.
    var cells: [PackedCell]
    /// The graphemes of more than one scalar that cells refer to.
    var clusters: [String] = []

    /// An empty screen of the given size.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: PackedCell(), count: size.rows * size.columns)
    }

    /// The cell at a row and column; outside the grid, an empty one.
    public subscript(row: Int, column: Int) -> Cell {
        guard contains(row: row, column: column) else { return Cell(text: " ") }
        let cell = cells[row * size.columns + column]
        return Cell(text: text(of: cell), style: cell.style)
    }

    func contains(row: Int, column: Int) -> Bool {
        row >= 0 && row < size.rows && column >= 0 && column < size.columns
    }

    func text(of cell: PackedCell) -> String {
        if cell.isCluster { return clusters[Int(cell.code ^ PackedCell.clusterBit)] }
        if cell.code == PackedCell.rightHalf { return "" }
        return Unicode.Scalar(cell.code).map { String(Character($0)) } ?? " "
    }
}
