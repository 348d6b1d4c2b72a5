// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// The list of entries that opens beside a field, always inside the canvas.
enum OptionWindow {
    /// The rows of entries shown at most.
    static let rows = 8

    /// An entry with the number that chooses it, if any.
    struct Item {
        var number: Int?
        var label: String
    }

    /// Draws the window under the field, or over it when there is more room there.
    ///
    /// It takes whole rows, so that no other field shows through. It stays inside `bounds` when that leaves room for
    /// three rows, else it takes the whole canvas. With `parksCursor` the cursor goes to the marked entry.
    static func draw(
        _ items: [Item], marked: Int?, typed: String, on canvas: inout Canvas, at field: Rect, bounds: Rect,
        parksCursor: Bool
    ) {
        let place = room(for: max(1, items.count), at: field, bounds: bounds, canvas: canvas.size)
        guard place.rows > 0 else { return }
        guard !items.isEmpty else {
            drawLine(
                "nessuna voce con \u{AB}\(typed)\u{BB}", on: &canvas, in: place, bounds: bounds, line: 0,
                style: .problem)
            return
        }
        let isLonger = items.count > place.rows
        let shown = isLonger ? max(1, place.rows - 1) : place.rows
        let first = max(0, min((marked ?? 0) - shown + 1, items.count - shown))
        let digits = String(items.compactMap(\.number).max() ?? 0).count
        for line in 0..<min(shown, items.count - first) {
            let item = items[first + line]
            let isMarked = first + line == marked
            let number = item.number.map { DisplayWidth.pad(String($0), to: digits, alignment: .right) + " " } ?? ""
            drawLine(
                number + item.label, on: &canvas, in: place, bounds: bounds, line: line,
                style: isMarked ? .focus : .plain,
                isMarked: isMarked)
            if isMarked, parksCursor { canvas.cursor = Point(row: place.row + line, column: place.column + 2) }
        }
        if isLonger, place.rows > 1 {
            let text = "\(items.count) voci: altre lettere o frecce"
            drawLine(text, on: &canvas, in: place, bounds: bounds, line: place.rows - 1, style: .faint)
        }
    }

    private static func drawLine(
        _ text: String, on canvas: inout Canvas, in place: Rect, bounds: Rect, line: Int, style: Style,
        isMarked: Bool = false
    ) {
        let row = place.row + line
        canvas.fill(Rect(row: row, column: bounds.column, rows: 1, columns: bounds.columns))
        if isMarked { canvas.put("\u{25B8}", row: row, column: place.column) }
        let room = place.columns - 2
        let clipped = DisplayWidth.ellipsize(text, to: room)
        canvas.put(DisplayWidth.pad(clipped, to: room), row: row, column: place.column + 2, style: style, width: room)
    }

    private static func room(for count: Int, at field: Rect, bounds: Rect, canvas: Size) -> Rect {
        let wanted = min(count, rows) + (count > rows ? 1 : 0)
        var top = max(0, bounds.row)
        var bottom = min(canvas.rows, bounds.maxRow)
        if max(bottom - field.maxRow, field.row - top) < min(3, wanted) {
            top = 0
            bottom = canvas.rows
        }
        let below = bottom - field.maxRow
        let above = field.row - top
        let isBelow = below >= wanted || below >= above
        let height = max(0, min(wanted, isBelow ? below : above))
        let width = max(3, min(field.columns, canvas.columns))
        let column = max(0, min(field.column, canvas.columns - width))
        return Rect(row: isBelow ? field.maxRow : field.row - height, column: column, rows: height, columns: width)
    }
}
