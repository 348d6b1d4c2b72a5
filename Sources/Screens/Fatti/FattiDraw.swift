// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension FattiState {
    /// The list, and under it the fact in focus in full.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        if let lettura {
            lettura.draw(on: &canvas, in: Rect(row: area.row, column: 1, rows: area.rows, columns: width))
            return
        }
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        let place = Self.listPlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        guard let fatto else { return }
        var lines = DisplayWidth.wrap(fatto.conMotivo, to: width).prefix(2).map { $0 }
        if !fatto.passaggio.isEmpty { lines.append("Stato: \(fatto.passaggio).") }
        lines.append("Fatto del \(fatto.data.italian), registrato il \(fatto.registrato.inRome) da \(fatto.operatore).")
        for (offset, line) in lines.enumerated() {
            canvas.put(
                DisplayWidth.ellipsize(line, to: width), row: place.maxRow + 1 + offset, column: 1,
                style: offset == 0 ? .title : .plain)
        }
        let position = "\(table.selectedIndex + 1) di \(fascicolo.fatti.count)"
        canvas.put(position, row: area.row, right: area.columns - 1, style: .faint)
    }

    /// Under the title, over the four lines of the fact in focus.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(2, area.rows - 7), columns: area.columns)
    }
}
