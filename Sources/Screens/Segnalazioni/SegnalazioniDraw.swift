// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SegnalazioniState {
    /// How many there are, and the list.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        canvas.put(words, row: area.row, column: 1, style: .title, width: area.columns - 2)
        table.draw(on: &canvas, in: Self.place(area), isFocused: true)
        canvas.put(
            "Che cosa dicono si legge aprendole: ne resta traccia.", row: area.maxRow, column: 1, style: .faint,
            width: area.columns - 2)
    }

    private var words: String {
        guard let totale else { return "Segnalazioni \(stato.plurale)" }
        let count = totale.valore == 0 ? "nessuna" : totale.text
        return "Segnalazioni \(stato.plurale): \(count)"
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { CounterHelp.segnalazioni }
}
