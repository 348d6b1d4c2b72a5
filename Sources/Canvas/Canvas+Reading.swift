// SPDX-License-Identifier: EUPL-1.2

extension Canvas {
    /// The text of a row, without the spaces at its end.
    public func text(row: Int) -> String {
        guard row >= 0, row < size.rows else { return "" }
        let start = row * size.columns
        var end = start + size.columns
        while end > start, cells[end - 1].code == PackedCell.space { end -= 1 }
        var result = String.UnicodeScalarView()
        result.reserveCapacity(end - start)
        for cell in cells[start..<end] {
            if cell.isCluster {
                result.append(contentsOf: text(of: cell).unicodeScalars)
            } else if cell.code != PackedCell.rightHalf, let scalar = Unicode.Scalar(cell.code) {
                result.append(scalar)
            }
        }
        return String(result)
    }

    /// The text of every row, as a golden file keeps it.
    public func rows() -> [String] {
        (0..<size.rows).map { text(row: $0) }
    }

    /// The style of every cell, one letter a column and one string a row.
    public func styleRows() -> [String] {
        (0..<size.rows).map { row in
            String((0..<size.columns).map { cells[row * size.columns + $0].style.letter })
        }
    }
}
