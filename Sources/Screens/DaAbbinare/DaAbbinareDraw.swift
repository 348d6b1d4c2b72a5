// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension DaAbbinareState {
    /// Rows of the list that fit.
    static func visibleRows(_ context: ScreenContext) -> Int { max(3, context.area.rows - 7) }

    /// Draws how many they are, the rows, and why the row in focus waits.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        let count = totale.map {
            $0.valore == 1 ? "1 esito aspetta la sua domanda" : "\($0.text) esiti aspettano la loro domanda"
        }
        canvas.put(count ?? "", row: area.row, column: 1, width: width)
        let rows = Self.visibleRows(context)
        table.draw(
            on: &canvas, in: Rect(row: area.row + 2, column: 0, rows: rows + 1, columns: area.columns),
            isFocused: dialog == nil)
        if let riga = selected {
            for (index, line) in DisplayWidth.wrap(riga.perche, to: width).prefix(2).enumerated() {
                canvas.put(line, row: area.maxRow - 2 + index, column: 1, width: width)
            }
        }
        dialog?.draw(on: &canvas)
    }
}
