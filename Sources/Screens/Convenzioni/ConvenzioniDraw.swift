// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ConvenzioniState {
    /// The list, and of the one in focus what it covers and by which act.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let inForce = convenzioni.count { $0.dati.isInForce(on: context.oggi) }
        canvas.put("\(inForce) in vigore su \(convenzioni.count)", row: area.row, column: 1, style: .title)
        table.draw(on: &canvas, in: Self.place(area), isFocused: true)
        guard let scelta else { return }
        let width = area.columns - 2
        let about = DisplayWidth.wrap("Per \(scelta.dati.tipo.denominazione); \(scelta.dati.atto)", to: width)
        let covers = DisplayWidth.wrap("Comprende: \(scelta.dati.tipo.materiale).", to: width)
        for (offset, line) in (about.prefix(2) + covers.prefix(2)).enumerated() {
            let style: Style = offset < about.prefix(2).count ? .plain : .faint
            canvas.put(line, row: area.maxRow - 3 + offset, column: 1, style: style, width: width)
        }
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { OperatoriHelp.convenzioni }
}
