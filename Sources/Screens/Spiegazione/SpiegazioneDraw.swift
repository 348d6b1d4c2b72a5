// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension SpiegazioneState {
    /// Draws whose case file it is, then the explanation from the first line shown.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        let all = lines(context, width: width)
        let rows = Self.visibleRows(context)
        let first = min(top, max(0, all.count - rows))
        canvas.cursor = Point(row: area.row + 2, column: 1)
        for (offset, line) in all.dropFirst(first).prefix(rows).enumerated() {
            canvas.put(line.text, row: area.row + 2 + offset, column: 1, style: line.style)
        }
        guard all.count > rows else { return }
        let last = min(first + rows, all.count)
        canvas.put(
            "righe \(first + 1)-\(last) di \(all.count)", row: area.row + 1, right: area.columns - 1, style: .faint)
    }

    static func visibleRows(_ context: ScreenContext) -> Int { max(1, context.area.rows - 2) }
}
