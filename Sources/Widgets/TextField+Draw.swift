// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension TextField {
    /// Draws the line in `width` columns; with the focus it scrolls to show the cursor and parks it there.
    public func draw(on canvas: inout Canvas, row: Int, column: Int, width: Int, isFocused: Bool) {
        guard width > 0 else { return }
        guard isFocused else {
            canvas.put(DisplayWidth.ellipsize(content, to: width), row: row, column: column, width: width)
            return
        }
        let (shown, offset) = window(width: width)
        canvas.put(DisplayWidth.pad(shown, to: width), row: row, column: column, style: .focus, width: width)
        canvas.cursor = Point(row: row, column: column + min(offset, width - 1))
    }

    /// The part that is shown and the column of the cursor in it.
    ///
    /// The text moves by half a window at a time, so that most keys change only what was typed.
    func window(width: Int) -> (shown: String, cursor: Int) {
        var columns: [Int] = [0]
        for character in content { columns.append((columns.last ?? 0) + DisplayWidth.of(character)) }
        let cursorColumn = columns[min(place, columns.count - 1)]
        guard cursorColumn >= width else { return (DisplayWidth.clip(content, to: width), cursorColumn) }
        let half = max(1, width / 2)
        let wanted = ((cursorColumn - width) / half + 1) * half
        let first = columns.firstIndex { $0 >= wanted } ?? 0
        let shown = DisplayWidth.clip(String(content.dropFirst(first)), to: width)
        return (shown, cursorColumn - columns[first])
    }
}
