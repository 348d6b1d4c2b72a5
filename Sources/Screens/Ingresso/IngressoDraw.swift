// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension IngressoState {
    /// The lines; of a password only how long it is.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        canvas.put(
            "In questo archivio si entra con il proprio codice e la propria password.", row: area.row + 1,
            column: 3)
        for (offset, line) in campi.enumerated() {
            let row = area.row + 4 + offset * 2
            let isFocused = line == campo
            canvas.put(isFocused ? "▸" : " ", row: row, column: 1)
            canvas.put(line.label, row: row, column: 3)
            let shown =
                line == .codice ? codice : String(repeating: "•", count: min(text(line).count, 40))
            canvas.put(shown, row: row, column: 20, width: area.columns - 22)
            if isFocused {
                canvas.restyle(Rect(row: row, column: 20, rows: 1, columns: 42), .focus)
                canvas.cursor = Point(row: row, column: min(20 + DisplayWidth.of(shown), area.columns - 2))
            }
        }
        guard isNuovaAsked else { return }
        canvas.put(
            "Almeno 12 caratteri, senza il proprio nome: per esempio quattro parole.",
            row: area.row + 4 + campi.count * 2, column: 3, style: .faint, width: area.columns - 4)
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { OperatoriHelp.ingresso }
}
