// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SchedaConvenzioneState {
    /// The form, what the kind covers and who works for the body.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        drawForm(
            on: &canvas, in: Rect(row: area.row, column: area.column, rows: area.rows - 4, columns: area.columns),
            context)
        let row = area.maxRow - 3
        if let tipo = TipoConvenzione(rawValue: value("tipo")) {
            canvas.put("Comprende: \(tipo.materiale).", row: row, column: 3, style: .faint, width: area.columns - 4)
        }
        canvas.put(words(context), row: row + 1, column: 3, style: .faint, width: area.columns - 4)
    }

    private func words(_ context: ScreenContext) -> String {
        let ente = value("ente")
        guard !ente.allSatisfy(\.isWhitespace) else { return "" }
        let people = context.session.operatori.filter {
            $0.isAttivo && $0.ruolo.isDiAltroEnte && FoldedKey.of($0.ente) == FoldedKey.of(ente)
        }
        guard !people.isEmpty else { return "Nessun operatore attivo di un altro ente ha questo nome di ente." }
        return "Suoi operatori: \(people.map(\.nomeBreve).joined(separator: ", "))."
    }
}
