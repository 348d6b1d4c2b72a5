// SPDX-License-Identifier: EUPL-1.2

extension Canvas {
    /// Writes a text from a row and column, clipped to the screen and to `width` columns.
    ///
    /// A control character is shown as `·`; a grapheme that does not wholly fit is not written.
    /// - Returns: the columns used, from `column`, counting those left of the screen.
    @discardableResult
    public mutating func put(
        _ text: String, row: Int, column: Int, style: Style = .plain, width: Int? = nil
    ) -> Int {
        guard row >= 0, row < size.rows else { return 0 }
        let limit = min(size.columns, width.map { column + max(0, min($0, size.columns - column)) } ?? size.columns)
        guard column < limit else { return 0 }
        let attributes = PackedCell.attributes(of: style)
        if DisplayWidth.simpleCount(text) != nil {
            return putSimple(text, row: row, column: column, limit: limit, attributes: attributes)
        }
        var next = column
        for character in text {
            let columns = DisplayWidth.of(character)
            if columns == 0 { continue }
            if next + columns > limit { break }
            if next >= 0 {
                store(code(for: character), row: row, column: next, columns: columns, attributes: attributes)
            }
            next += columns
        }
        return next - column
    }

    /// Writes a text so that it ends just before the column `right`.
    public mutating func put(_ text: String, row: Int, right: Int, style: Style = .plain) {
        let columns = DisplayWidth.of(text)
        put(text, row: row, column: right - columns, style: style, width: columns)
    }

    /// Fills a rectangle with a character.
    public mutating func fill(_ rect: Rect, _ character: Character = " ", style: Style = .plain) {
        let area = rect.intersection(Rect(size))
        guard !area.isEmpty else { return }
        let attributes = PackedCell.attributes(of: style)
        let columns = max(1, DisplayWidth.of(character))
        let code = DisplayWidth.of(character) == 0 ? PackedCell.space : code(for: character)
        for row in area.row..<area.maxRow {
            if columns == 1 {
                separate(row: row, from: area.column, to: area.maxColumn)
                let start = row * size.columns
                let cell = PackedCell(code: code, attributes: attributes)
                for index in (start + area.column)..<(start + area.maxColumn) { cells[index] = cell }
            } else {
                for column in stride(from: area.column, to: area.maxColumn - 1, by: 2) {
                    store(code, row: row, column: column, columns: 2, attributes: attributes)
                }
                if area.columns % 2 == 1 {
                    store(
                        PackedCell.space, row: row, column: area.maxColumn - 1, columns: 1, attributes: attributes)
                }
            }
        }
    }

    /// Gives a rectangle another style and keeps its text; a wide grapheme takes the style of its left half.
    public mutating func restyle(_ rect: Rect, _ style: Style) {
        let area = rect.intersection(Rect(size))
        guard !area.isEmpty else { return }
        let attributes = PackedCell.attributes(of: style)
        for row in area.row..<area.maxRow {
            let start = row * size.columns
            var column = area.column
            if cells[start + column].code == PackedCell.rightHalf { column += 1 }
            while column < size.columns {
                let isInside = column < area.maxColumn
                guard isInside || cells[start + column].code == PackedCell.rightHalf else { break }
                cells[start + column].attributes = attributes
                column += 1
                if !isInside { break }
            }
        }
    }

    /// Draws a faint line across a whole row.
    public mutating func rule(row: Int) {
        fill(Rect(row: row, column: 0, rows: 1, columns: size.columns), "\u{2500}", style: .faint)
    }
}
