// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension CheckList {
    /// Draws one entry per row, from the first that keeps the marked one visible; a long list in two columns.
    public func draw(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
        if let second = CheckList.secondColumn(options, columns: rect.columns) {
            let rows = CheckList.rows(options)
            for position in options.indices {
                let isLeft = position < rows
                let columns = isLeft ? second - 2 : rect.columns - second
                let place = Rect(
                    row: rect.row, column: rect.column + (isLeft ? 0 : second), rows: rows, columns: columns)
                drawOption(
                    position, on: &canvas, row: rect.row + (isLeft ? position : position - rows), rect: place,
                    isFocused: isFocused)
            }
            return
        }
        let first = max(0, min(index - rect.rows + 1, options.count - rect.rows))
        for line in 0..<max(0, min(rect.rows, options.count - first)) {
            drawOption(first + line, on: &canvas, row: rect.row + line, rect: rect, isFocused: isFocused)
        }
    }

    /// The rows a list takes in a number of columns.
    static func height(_ options: [ChoiceOption], columns: Int) -> Int {
        secondColumn(options, columns: columns) == nil ? options.count : rows(options)
    }

    /// Where the second column begins, when the list is long and both fit whole.
    private static func secondColumn(_ options: [ChoiceOption], columns: Int) -> Int? {
        guard options.count > longest else { return nil }
        let widths = options.map { DisplayWidth.of($0.label) + 6 }
        let left = (widths.prefix(rows(options)).max() ?? 0) + 2
        let right = widths.dropFirst(rows(options)).max() ?? 0
        return left + right <= columns ? left : nil
    }

    private func drawOption(_ position: Int, on canvas: inout Canvas, row: Int, rect: Rect, isFocused: Bool) {
        let option = options[position]
        let isMarked = isFocused && position == index
        let tick = checked.contains(option.code) ? "[x] " : "[ ] "
        let number = position < CheckList.longest ? "\(position + 1) " : "  "
        let text = DisplayWidth.ellipsize(tick + number + option.label, to: rect.columns)
        canvas.put(text, row: row, column: rect.column, style: isMarked ? .focus : .plain, width: rect.columns)
        if isMarked { canvas.cursor = Point(row: row, column: rect.column + min(1, rect.columns - 1)) }
    }
}
