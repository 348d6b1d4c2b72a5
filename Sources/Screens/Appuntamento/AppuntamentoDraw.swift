// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension AppuntamentoState {
    /// For whom, the form, and what it would meet.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 4
        canvas.put(who, row: area.row, column: 3, style: .title, width: width)
        let lines = conflitti.prefix(3).flatMap { DisplayWidth.wrap("! " + $0.sentence, to: width) }
        let room = min(lines.count, 5)
        drawForm(
            on: &canvas,
            in: Rect(row: area.row + 1, column: area.column, rows: area.rows - 2 - room, columns: area.columns), context
        )
        for (offset, line) in lines.prefix(room).enumerated() {
            canvas.put(line, row: area.maxRow - room + offset, column: 3, style: .problem, width: width)
        }
    }

    private var who: String {
        switch mode {
        case .nuovo: "Nuovo appuntamento"
        case .modifica(_, let voce): voce.codice.isEmpty ? voce.titolo : "\(voce.titolo), \(voce.codice)"
        case .perNucleo(_, let nucleo, _): "Nucleo \(nucleo)"
        }
    }
}
