// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension Palette {
    /// Draws the palette in its frame; the cursor is on what is typed, or on the marked command once an arrow moved it.
    public func draw(on canvas: inout Canvas, presentation: Presentation = .regular) {
        let columns = min(64, canvas.size.columns - 8)
        let wanted = min(items.count, max(5, canvas.size.rows - 10)) + 2
        let rect = Frame.place(rows: max(5, wanted), columns: columns, canvas: canvas.size)
        let inside = Frame.draw(title: "Comandi", on: &canvas, in: rect, presentation: presentation)
        guard inside.rows > 0 else { return }
        canvas.put("Cerca", row: inside.row, column: inside.column)
        filter.draw(
            on: &canvas, row: inside.row, column: inside.column + 7, width: max(1, inside.columns - 7),
            isFocused: true)
        defer { canvas.keepCursorInside() }
        let rows = inside.rows - 2
        guard rows > 0 else { return }
        if matches.isEmpty {
            canvas.put(
                "nessun comando con queste parole", row: inside.row + 2, column: inside.column, style: .problem,
                width: inside.columns)
            return
        }
        let first = max(0, min(index - rows + 1, matches.count - rows))
        for line in 0..<min(rows, matches.count - first) {
            draw(
                matches[first + line], isMarked: first + line == index, on: &canvas, row: inside.row + 2 + line,
                inside: inside)
        }
        if index > 0 { canvas.cursor = Point(row: inside.row + 2 + index - first, column: inside.column) }
    }

    private func draw(_ item: PaletteItem, isMarked: Bool, on canvas: inout Canvas, row: Int, inside: Rect) {
        if isMarked { canvas.put("\u{25B8}", row: row, column: inside.column) }
        var room = inside.columns - 2
        if let hint = item.keyHint, !hint.isEmpty {
            canvas.put(hint, row: row, right: inside.maxColumn, style: .key)
            room -= DisplayWidth.of(hint) + 2
        }
        let style: Style = isMarked ? .focus : item.unavailableReason == nil ? .plain : .faint
        let used = canvas.put(
            DisplayWidth.ellipsize(item.name, to: room), row: row, column: inside.column + 2, style: style,
            width: room)
        guard let reason = item.unavailableReason, room - used > 8 else { return }
        let text = DisplayWidth.ellipsize("(\(reason))", to: room - used - 2)
        canvas.put(text, row: row, column: inside.column + 2 + used + 2, style: .faint)
    }
}
