// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension TextArea {
    /// Draws the rows that fit in `width` columns and `rows` rows; with the focus it parks the cursor.
    ///
    /// A narrower place than `columns` breaks the text again for this drawing only.
    public func draw(on canvas: inout Canvas, row: Int, column: Int, width: Int, isFocused: Bool) {
        guard width > 1 else { return }
        var fitted = self
        if width < columns { fitted.columns = width }
        fitted.drawRows(on: &canvas, row: row, column: column, isFocused: isFocused)
    }

    private func drawRows(on canvas: inout Canvas, row: Int, column: Int, isFocused: Bool) {
        var place = locate(row: firstRow)
        let style: Style = isFocused ? .focus : .plain
        for line in 0..<rows {
            var text = ""
            if place.paragraph < paragraphs.count {
                text = String(self.text(ofRow: place.row, in: place.paragraph))
                place.row += 1
                if place.row >= breaks[place.paragraph].count {
                    place = (place.paragraph + 1, 0)
                }
            }
            if isFocused { text = DisplayWidth.pad(text, to: columns) }
            canvas.put(text, row: row + line, column: column, style: style, width: columns)
        }
        guard isFocused else { return }
        canvas.cursor = Point(row: row + cursorRow - firstRow, column: column + cursorColumn)
    }
}
