// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ProtezioneState {
    /// What is about to happen, then the form.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let words =
            "Indirizzo, domicilio, telefono, e-mail e luoghi degli incontri di chi è nel nucleo si leggono solo da chi è "
            + "nominato qui: agli altri, nella ricerca, nelle schede, nell'agenda, nelle lettere e nelle tabelle, si legge "
            + "«\(RecapitoProtetto.parole)»."
        let lines = DisplayWidth.wrap(words, to: area.columns - 4)
        for (row, line) in lines.enumerated() {
            canvas.put(line, row: area.row + row, column: 2, style: .title)
        }
        let top = lines.count + 1
        drawForm(
            on: &canvas,
            in: Rect(row: area.row + top, column: area.column, rows: area.rows - top, columns: area.columns), context)
    }
}
