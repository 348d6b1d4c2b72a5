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
        canvas.put(
            "Per \(scelta.dati.tipo.denominazione); \(scelta.dati.atto)", row: area.maxRow - 2, column: 1,
            width: area.columns - 2)
        canvas.put(
            "Comprende: \(scelta.dati.tipo.materiale).", row: area.maxRow - 1, column: 1, style: .faint,
            width: area.columns - 2)
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { OperatoriHelp.convenzioni }
}
