// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension OrarioState {
    /// Whose hours, and the days.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        canvas.put(
            AgendaState.name(operatore, context), row: area.row, column: 3, style: .title, width: area.columns - 4)
        drawForm(
            on: &canvas, in: Rect(row: area.row + 1, column: area.column, rows: area.rows - 1, columns: area.columns),
            context)
    }
}
