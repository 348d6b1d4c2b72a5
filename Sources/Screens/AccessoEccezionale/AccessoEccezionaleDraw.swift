// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AccessoEccezionaleState {
    /// What is about to happen, then the form.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let words =
            "Il fascicolo si apre per \(Self.ore(context)) ore. Ogni lettura resta nel registro come eccezionale, il "
            + "supervisore la esamina, e le persone del nucleo la trovano in «chi ha visto i dati»."
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
