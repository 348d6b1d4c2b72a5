// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AccessiEccezionaliState {
    /// The list, and of the one in focus who, why and what was opened.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let count = accessi.count
        canvas.put(
            count == 1 ? "1 da esaminare" : "\(count) da esaminare", row: area.row, column: 1, style: .title)
        let place = Self.place(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        guard let scelto else { return }
        let width = area.columns - 2
        for (offset, line) in EsameAccessoState.words(scelto, width: width).prefix(6).enumerated() {
            canvas.put(line, row: place.maxRow + 1 + offset, column: 1, width: width)
        }
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { RiservatezzaHelp.esame }

    /// Under the count, over the words of the one in focus.
    static func place(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(2, area.rows - 9), columns: area.columns)
    }
}
