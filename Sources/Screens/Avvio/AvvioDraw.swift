// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AvvioState {
    /// The picture: the four steps, and what the field in focus is for.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        drawForm(
            on: &canvas, in: Rect(row: area.row, column: area.column, rows: area.rows - 2, columns: area.columns),
            context)
        guard let focus = session.form.focus else { return }
        let lines = DisplayWidth.wrap(session.form[focus].help, to: area.columns - 4)
        for (offset, line) in lines.prefix(2).enumerated() {
            canvas.put(line, row: area.maxRow - 2 + offset, column: 3, style: .faint)
        }
    }
}
