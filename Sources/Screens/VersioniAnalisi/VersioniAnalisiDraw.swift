// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension VersioniAnalisiState {
    /// The list, and under it what the version in focus changed.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        let place = Self.listPlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        guard let versione else { return }
        let number = versione.numero
        let heading = number == 1 ? "Versione 1" : "Che cosa cambia dalla versione \(number - 1) alla \(number)"
        let all = lines(width: width)
        let below = Self.changesPlace(area)
        canvas.put(heading, row: below.row - 1, column: 1, style: .title)
        let first = max(0, min(top, all.count - below.rows))
        for (offset, line) in all.dropFirst(first).prefix(below.rows).enumerated() {
            canvas.put(line, row: below.row + offset, column: 1, width: width)
        }
        if all.count > below.rows {
            canvas.put(
                "righe \(first + 1)-\(min(all.count, first + below.rows)) di \(all.count)", row: below.row - 1,
                right: area.columns - 1, style: .faint)
        }
    }

    /// Under the title.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(3, min(7, area.rows / 3)), columns: area.columns)
    }

    /// Under the list and its heading.
    static func changesPlace(_ area: Rect) -> Rect {
        let list = listPlace(area)
        let row = list.maxRow + 2
        return Rect(row: row, column: 0, rows: max(1, area.maxRow - row + 1), columns: area.columns)
    }
}
