// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension NuovoDocumentoState {
    /// Of which household, then the form.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        canvas.put(
            "Nucleo di \(nucleo.denominazione(on: context.oggi))", row: area.row, column: 1, style: .title,
            width: area.columns - 2)
        drawForm(
            on: &canvas, in: Rect(row: area.row + 2, column: area.column, rows: area.rows - 2, columns: area.columns),
            context)
    }
}
