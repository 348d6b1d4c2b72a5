// SPDX-License-Identifier: EUPL-1.2

extension Canvas {
    /// Writes a text in which every scalar is a grapheme of one column.
    mutating func putSimple(_ text: String, row: Int, column: Int, limit: Int, attributes: UInt32) -> Int {
        let start = row * size.columns
        let first = max(0, column)
        var next = column
        for scalar in text.unicodeScalars {
            if next >= limit { break }
            if next >= 0 {
                if next == first { separate(row: row, at: first) }
                cells[start + next] = PackedCell(code: Canvas.visible(scalar), attributes: attributes)
                if next + 1 < size.columns, cells[start + next + 1].code == PackedCell.rightHalf {
                    cells[start + next + 1].code = PackedCell.space
                }
            }
            next += 1
        }
        return next - column
    }

    /// The code of a cell that shows a character of one or two columns.
    mutating func code(for character: Character) -> UInt32 {
        let scalars = character.unicodeScalars
        guard let first = scalars.first else { return PackedCell.space }
        if scalars.count == 1 || DisplayWidth.isHidden(first) { return Canvas.visible(first) }
        clusters.append(String(character))
        return PackedCell.clusterBit | UInt32(clusters.count - 1)
    }

    /// Writes one grapheme in the cells it fills.
    mutating func store(_ code: UInt32, row: Int, column: Int, columns: Int, attributes: UInt32) {
        separate(row: row, from: column, to: column + columns)
        let index = row * size.columns + column
        cells[index] = PackedCell(code: code, attributes: attributes)
        if columns == 2 { cells[index + 1] = PackedCell(code: PackedCell.rightHalf, attributes: attributes) }
    }

    /// Makes a range of columns free to be overwritten: a wide grapheme across one of its edges becomes spaces.
    mutating func separate(row: Int, from first: Int, to end: Int) {
        separate(row: row, at: first)
        separate(row: row, at: end)
    }

    /// Turns a wide grapheme that stands on both sides of a column's left edge into two spaces.
    mutating func separate(row: Int, at column: Int) {
        guard column > 0, column < size.columns else { return }
        let index = row * size.columns + column
        guard cells[index].code == PackedCell.rightHalf else { return }
        cells[index - 1].code = PackedCell.space
        cells[index].code = PackedCell.space
    }

    /// What is shown for a scalar: itself, or `·` in place of one that must not reach the terminal.
    static func visible(_ scalar: Unicode.Scalar) -> UInt32 {
        DisplayWidth.isHidden(scalar) ? 0xB7 : scalar.value
    }
}
