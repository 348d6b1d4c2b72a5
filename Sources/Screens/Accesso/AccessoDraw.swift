// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension AccessoState {
    /// The picture: of whom, then the form.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let count = mode.turno?.contati.map { "oggi \($0)" } ?? ""
        canvas.put(who, row: area.row, column: 3, style: .title, width: area.columns - 6 - count.count)
        if !count.isEmpty { canvas.put(count, row: area.row, right: area.columns - 1, style: .faint) }
        drawForm(
            on: &canvas, in: Rect(row: area.row + 1, column: area.column, rows: area.rows - 1, columns: area.columns),
            context)
    }

    private var who: String {
        guard let dati = persona?.dati else { return "Senza persona" }
        let birth = dati.nascita.map { ", \($0.italian)" } ?? ""
        let code = dati.codiceFiscale.map { ", \($0.value)" } ?? ""
        return dati.nomeCompleto + birth + code
    }
}
