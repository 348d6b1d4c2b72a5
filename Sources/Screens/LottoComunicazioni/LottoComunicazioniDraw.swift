// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension LottoComunicazioniState {
    /// Draws which signatures, and the fields.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        let voci = mode.voci
        canvas.put(voci.count == 1 ? "1 firma" : "\(voci.count) firme", row: area.row, column: 1, style: .title)
        let limit = max(3, area.rows - 10)
        let shown = voci.count > limit ? limit - 1 : voci.count
        var row = area.row + 1
        for voce in voci.prefix(shown) {
            let text = "\(voce.codice)  \(voce.richiedente)"
            canvas.put(DisplayWidth.ellipsize(text, to: width - 34), row: row, column: 3)
            canvas.put("\(voce.atto) del \(voce.firmataIl.italian)", row: row, right: width + 1, style: .faint)
            row += 1
        }
        if voci.count > shown {
            canvas.put("e altre \(voci.count - shown) firme", row: row, column: 3, style: .faint)
            row += 1
        }
        drawForm(
            on: &canvas,
            in: Rect(row: row + 1, column: area.column, rows: max(1, area.maxRow - row - 1), columns: area.columns),
            context)
    }
}
