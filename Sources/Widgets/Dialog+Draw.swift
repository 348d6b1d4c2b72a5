// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension Dialog {
    /// Draws the dialog in the middle of the canvas and parks the cursor on the answer or on the field.
    public func draw(on canvas: inout Canvas, presentation: Presentation = .regular) {
        let widest = max(10, canvas.size.columns - 8)
        let wanted = max(wantedColumns, DisplayWidth.of(title) + 2)
        let columns = min(widest, wanted)
        let text = lines.flatMap { DisplayWidth.wrap($0, to: columns) }
        let extra = extraRows(columns: columns, presentation: presentation)
        let rect = Frame.place(rows: text.count + extra, columns: columns, canvas: canvas.size)
        let inside = Frame.draw(title: title, on: &canvas, in: rect, presentation: presentation)
        canvas.cursor = Point(row: inside.row, column: inside.column)
        let textRows = max(0, min(text.count, inside.rows - min(extra, max(1, inside.rows - 1))))
        let first = min(top, max(0, text.count - textRows))
        for (offset, line) in text.dropFirst(first).prefix(textRows).enumerated() {
            canvas.put(line, row: inside.row + offset, column: inside.column, width: inside.columns)
        }
        if text.count > textRows {
            canvas.put(" frecce: altre righe ", row: rect.maxRow - 1, right: rect.maxColumn - 2, style: .faint)
        }
        let rest = Rect(
            row: inside.row + textRows, column: inside.column, rows: max(0, inside.rows - textRows),
            columns: inside.columns)
        drawAnswer(on: &canvas, in: rest, hasText: textRows > 0, presentation: presentation)
        canvas.keepCursorInside()
    }

    private var wantedColumns: Int {
        let text = lines.reduce(0) { max($0, DisplayWidth.of($1)) }
        switch kind {
        case .message: return max(text, 24)
        case .confirm(let yes, let no): return max(text, DisplayWidth.of(yes) + DisplayWidth.of(no) + 14)
        case .form(let form): return max(text, form.fields.contains { $0.sharesLine } ? 76 : 60)
        }
    }

    /// The rows under the text: a space and the answers, or the form and its keys.
    private func extraRows(columns: Int, presentation: Presentation) -> Int {
        switch kind {
        case .message, .confirm: 2
        case .form(let form):
            form.rowCount(columns: columns, presentation: presentation) + 2 + (lines.isEmpty ? 0 : 1)
        }
    }

    private func drawAnswer(on canvas: inout Canvas, in rest: Rect, hasText: Bool, presentation: Presentation) {
        let last = rest.maxRow - 1
        guard rest.rows > 0 else { return }
        switch kind {
        case .message:
            drawKeys([("Invio", "chiude")], on: &canvas, row: last, column: rest.column)
        case .confirm(let yes, let no):
            let next = drawAnswer("S", yes, isMarked: isYesMarked, on: &canvas, row: last, column: rest.column)
            drawAnswer("N", no, isMarked: !isYesMarked, on: &canvas, row: last, column: next + 4)
        case .form(let form):
            drawKeys([("F2", "conferma"), ("Esc", "annulla")], on: &canvas, row: last, column: rest.column)
            let skipped = hasText ? 1 : 0
            let place = Rect(
                row: rest.row + skipped, column: rest.column, rows: max(0, rest.rows - skipped - 2),
                columns: rest.columns)
            form.draw(on: &canvas, in: place, presentation: presentation)
        }
    }

    @discardableResult
    private func drawAnswer(
        _ key: String, _ words: String, isMarked: Bool, on canvas: inout Canvas, row: Int, column: Int
    ) -> Int {
        if isMarked {
            canvas.put("\u{25B8}", row: row, column: column)
            canvas.cursor = Point(row: row, column: column)
        }
        let start = column + 2
        let used = canvas.put(key, row: row, column: start, style: isMarked ? .focus : .key)
        let rest = canvas.put(" " + words, row: row, column: start + used, style: isMarked ? .focus : .plain)
        return start + used + rest
    }

    private func drawKeys(_ keys: [(String, String)], on canvas: inout Canvas, row: Int, column: Int) {
        var next = column
        for (key, label) in keys {
            next += canvas.put(key, row: row, column: next, style: .key)
            next += canvas.put(" \(label)  ", row: row, column: next)
        }
    }
}
