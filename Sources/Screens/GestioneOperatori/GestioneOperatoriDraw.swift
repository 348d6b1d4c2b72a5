// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension GestioneOperatoriState {
    /// How many work here, the list, and the body of the one in focus.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let active = operatori.count { $0.isAttivo }
        canvas.put("\(active) attivi su \(operatori.count)", row: area.row, column: 1, style: .title)
        table.draw(on: &canvas, in: Self.place(area), isFocused: dialog == nil)
        if let scelto {
            let lines = DisplayWidth.wrap(words(scelto), to: area.columns - 2).prefix(2)
            for (offset, line) in lines.enumerated() {
                canvas.put(
                    line, row: area.maxRow + 1 - lines.count + offset, column: 1, style: .faint, width: area.columns - 2
                )
            }
        }
        dialog?.draw(on: &canvas)
    }

    private func words(_ operatore: Operatore) -> String {
        let hours = operatore.oreSettimanali.map { ", \($0) ore" } ?? ""
        let period = operatore.dal.map { ", dal \($0.italian)" } ?? ""
        let account = operatore.utenteDiSistema.map { ", utente \($0)" } ?? ", nessun utente di sistema"
        return "\(operatore.nomeCompleto): codice \(operatore.codice)\(account), \(operatore.ente)\(hours)\(period)"
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { OperatoriHelp.gestione }
}
