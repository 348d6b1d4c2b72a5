// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension EventiNucleoState {
    /// The events, and under them the household before and after the one in focus.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        canvas.put(
            DisplayWidth.ellipsize(CaseText.profile(fascicolo.nucleo, on: context.oggi), to: width),
            row: area.row + 1, column: 1)
        let place = tablePlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        let row = place.maxRow + 1
        guard let evento else {
            let people = fascicolo.nucleo.componenti(on: context.oggi)
            PrimaDopo(prima: PrimaDopo.names(people), dopo: nil, titoloPrima: "oggi").draw(
                on: &canvas, row: row, maxRow: area.maxRow, columns: area.columns)
            return
        }
        let words = "\(evento.tipo.denominazione): \(evento.motivo)"
        canvas.put(DisplayWidth.ellipsize(words, to: width), row: row, column: 1, style: .title)
        canvas.put(
            "registrato il \(evento.registrato.inRome) da \(evento.operatore)", row: row + 1, column: 1, style: .faint,
            width: width)
        PrimaDopo(evento).draw(on: &canvas, row: row + 3, maxRow: area.maxRow + 1, columns: area.columns)
    }

    /// Half of the work for the list, the rest for the event in focus.
    func tablePlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 3, column: 0, rows: max(3, (area.rows - 5) / 2), columns: area.columns)
    }
}
