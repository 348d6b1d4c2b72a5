// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension PersonaState {
    /// The picture: the form, and under it who may already be this person.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let rows = max(4, area.rows - warningRows - (warningRows > 0 ? 1 : 0))
        drawForm(on: &canvas, in: Rect(row: area.row, column: area.column, rows: rows, columns: area.columns), context)
        let cursor = canvas.cursor
        drawWarning(on: &canvas, row: area.row + rows, columns: area.columns, context)
        canvas.cursor = cursor
        dialog?.draw(on: &canvas)
    }
}
