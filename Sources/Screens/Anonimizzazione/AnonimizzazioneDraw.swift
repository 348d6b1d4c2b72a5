// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AnonimizzazioneState {
    /// What is about to happen, then the field.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 4
        let lines =
            DisplayWidth.wrap("Fascicolo \(codice): \(motivo).", to: width) + [""]
            + ConservazioneHelp.anonimizzazione.flatMap { DisplayWidth.wrap($0, to: width) }
        let shown = lines.prefix(max(3, area.rows - 6))
        for (row, line) in shown.enumerated() { canvas.put(line, row: area.row + row, column: 2) }
        let top = shown.count + 1
        drawForm(
            on: &canvas,
            in: Rect(row: area.row + top, column: area.column, rows: area.rows - top, columns: area.columns), context)
    }
}
