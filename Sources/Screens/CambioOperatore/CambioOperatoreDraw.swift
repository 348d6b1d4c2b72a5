// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Widgets

extension CambioOperatoreState {
    /// Draws the list.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        canvas.put(
            "Operatori collegati all'utente di sistema; * è chi lavora adesso.", row: area.row, column: 1, style: .faint
        )
        table.draw(on: &canvas, in: area.inset(rows: 2, columns: 0), isFocused: true)
    }

    /// F1 on the list.
    public func help(_ context: ScreenContext) -> [String] {
        [
            "Chi lavora è sempre una persona con il suo ruolo: lo dice la riga in alto.",
            "Qui si passa a un altro operatore collegato allo stesso utente di sistema.",
        ]
    }
}
