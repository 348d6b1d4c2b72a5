// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension PersonaState {
    /// The picture.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        drawForm(
            on: &canvas, in: Rect(row: area.row, column: area.column, rows: area.rows, columns: area.columns), context)
    }
}
