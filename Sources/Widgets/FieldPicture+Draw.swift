// SPDX-License-Identifier: EUPL-1.2

import Canvas

extension FieldPicture {
    /// Draws the field from a row on, being edited when there is an editor; returns the place of its value.
    func draw(on canvas: inout Canvas, row: Int, editor: FieldEditor?) -> Rect {
        if field.kind == .heading {
            canvas.put(labelLines.first ?? "", row: row, column: lane.column, style: .title, width: lane.columns)
            return Rect(row: row, column: lane.column, rows: 1, columns: lane.columns)
        }
        if editor != nil { canvas.put("\u{25B8}", row: row, column: lane.column) }
        let labelStyle: Style = field.isEnabled ? .plain : .faint
        for (index, line) in labelLines.enumerated() {
            canvas.put(line, row: row + index, column: lane.column + 2, style: labelStyle, width: lane.columns - 2)
        }
        let place = drawValue(on: &canvas, row: row, editor: editor)
        if let inlineNote {
            canvas.put(inlineNote, row: row, column: place.maxColumn + 2, style: .faint)
        }
        var next = row + bodyRows
        for line in noteLines {
            canvas.put(line, row: next, column: remarkColumn, style: .faint)
            next += 1
        }
        for (index, line) in problemLines.enumerated() {
            canvas.put((index == 0 ? "! " : "  ") + line, row: next, column: remarkColumn, style: .problem)
            next += 1
        }
        return place
    }

    private func drawValue(on canvas: inout Canvas, row: Int, editor: FieldEditor?) -> Rect {
        let isFocused = editor != nil
        let place = Rect(row: row, column: lane.valueColumn, rows: 1, columns: valueWidth)
        switch field.kind {
        case .note:
            for (index, line) in valueLines.enumerated() {
                canvas.put(line, row: row + index, column: lane.valueColumn, width: lane.valueColumns)
            }
        case .area(let rows):
            let top = row + labelLines.count
            if case .area(let area) = editor {
                area.draw(on: &canvas, row: top, column: lane.column + 2, width: valueWidth, isFocused: true)
            } else {
                drawRestingArea(on: &canvas, row: top, rows: max(1, rows))
            }
        case .checks(let options):
            var list = CheckList(options, checked: field.checkedCodes)
            if case .checks(let edited) = editor { list = edited }
            let rows = CheckList.height(options, columns: lane.valueColumns)
            let area = Rect(row: row, column: lane.valueColumn, rows: rows, columns: lane.valueColumns)
            list.draw(on: &canvas, in: area, isFocused: isFocused)
        default:
            drawLine(on: &canvas, place: place, editor: editor)
        }
        return place
    }

    private func drawRestingArea(on canvas: inout Canvas, row: Int, rows: Int) {
        let lines = DisplayWidth.wrap(String(field.value.prefix(valueWidth * (rows + 1))), to: valueWidth - 1)
        for (index, line) in lines.prefix(rows).enumerated() {
            let isCut = index == rows - 1 && lines.count > rows
            let text = isCut ? DisplayWidth.clip(line, to: valueWidth - 2) + "\u{2026}" : line
            canvas.put(text, row: row + index, column: lane.column + 2, width: valueWidth)
        }
    }

    private func drawLine(on canvas: inout Canvas, place: Rect, editor: FieldEditor?) {
        switch editor {
        case .line(let line):
            line.draw(on: &canvas, row: place.row, column: place.column, width: place.columns, isFocused: true)
        case .lookup(let lookup):
            lookup.text.draw(
                on: &canvas, row: place.row, column: place.column, width: place.columns, isFocused: true)
        case .choice(let choice) where !choice.query.isEmpty:
            choice.query.draw(
                on: &canvas, row: place.row, column: place.column, width: place.columns, isFocused: true)
        case .choice, .yesNo:
            let text = DisplayWidth.ellipsize(field.shownValue, to: place.columns)
            canvas.put(
                DisplayWidth.pad(text, to: place.columns), row: place.row, column: place.column, style: .focus)
            canvas.cursor = Point(row: place.row, column: place.column)
        default:
            let style: Style = field.isEnabled ? .plain : .faint
            let text = DisplayWidth.ellipsize(field.shownValue, to: place.columns)
            canvas.put(text, row: place.row, column: place.column, style: style)
        }
    }
}
