// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension CheckList {
    /// Draws one entry per row, from the first that keeps the marked one visible.
    public func draw(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
        let first = max(0, min(index - rect.rows + 1, options.count - rect.rows))
        for line in 0..<max(0, min(rect.rows, options.count - first)) {
            drawOption(first + line, on: &canvas, row: rect.row + line, rect: rect, isFocused: isFocused)
        }
    }

    private func drawOption(_ position: Int, on canvas: inout Canvas, row: Int, rect: Rect, isFocused: Bool) {
        let option = options[position]
        let isMarked = isFocused && position == index
        let tick = checked.contains(option.code) ? "[x] " : "[ ] "
        let number = position < 9 ? "\(position + 1) " : "  "
        let text = DisplayWidth.ellipsize(tick + number + option.label, to: rect.columns)
        canvas.put(text, row: row, column: rect.column, style: isMarked ? .focus : .plain, width: rect.columns)
        if isMarked { canvas.cursor = Point(row: row, column: rect.column + min(1, rect.columns - 1)) }
    }
}
