// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension RegistroAccessiState {
    /// Draws the filter and the count of today, the rows, and the row in focus in full.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        canvas.put("Filtro: \(filterWords(context))", row: area.row, column: 1, width: area.columns / 2)
        if let oggi { canvas.put(oggi.inBreve, row: area.row, right: area.columns - 1) }
        let rows = visibleRows(context)
        table.draw(
            on: &canvas, in: Rect(row: area.row + 2, column: 0, rows: rows + 1, columns: area.columns),
            isFocused: dialog == nil)
        drawSelected(row: area.row + rows + 4, on: &canvas, area, context)
        dialog?.draw(on: &canvas)
    }

    private func drawSelected(row: Int, on canvas: inout Canvas, _ area: Rect, _ context: ScreenContext) {
        guard let voce = selected else { return }
        let place = context.session.punti.first { $0.id == voce.punto }?.denominazione ?? ""
        let who = voce.persona.isEmpty ? "Senza persona" : voce.persona
        let correction = voce.isRettifica ? ", rettifica di un altro" : ""
        canvas.put(
            "\(who): \(place), \(voce.modalita.denominazione), \(voce.operatore)\(correction)", row: row, column: 1,
            width: area.columns - 2)
        let lines = DisplayWidth.wrap(voce.parole.raisingInitial + ".", to: area.columns - 2)
        for (offset, line) in lines.prefix(2).enumerated() {
            canvas.put(line, row: row + 1 + offset, column: 1, width: area.columns - 2)
        }
    }

    private func filterWords(_ context: ScreenContext) -> String {
        var words: [String] = []
        if let id = filtro.punto, let punto = context.session.punti.first(where: { $0.id == id }) {
            words.append(punto.denominazione)
        }
        if let motivo = filtro.motivo { words.append(motivo.denominazione) }
        if let id = filtro.operatore, let who = context.session.operatori.first(where: { $0.id == id }) {
            words.append(who.nomeBreve)
        }
        if !filtro.persona.isEmpty { words.append("«\(filtro.persona)»") }
        return words.isEmpty ? "nessuno" : words.joined(separator: ", ")
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { CounterHelp.registro }
}
