// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension LottoState {
    /// Draws which domande, which are passed over, and the fields.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        let voci = mode.voci
        let count = voci.count == 1 ? "1 domanda" : "\(voci.count) domande"
        canvas.put("\(count), in ordine di presentazione", row: area.row, column: 1, style: .title)
        var row = area.row + 1
        row = list(voci, "domande", limit: max(3, area.rows - 13), from: row, on: &canvas, width)
        if case .nuovo(let lotto) = mode, !lotto.scavalcate.isEmpty {
            canvas.put(
                "! Restano indietro, presentate prima: serve il motivo della deroga (art. 9 c. 2)", row: row + 1,
                column: 1, style: .problem)
            row = list(lotto.scavalcate, "domande scavalcate", limit: 3, from: row + 2, on: &canvas, width)
        }
        drawForm(
            on: &canvas,
            in: Rect(row: row + 1, column: area.column, rows: max(1, area.maxRow - row - 1), columns: area.columns),
            context)
    }

    private func list(
        _ voci: [VoceInvio], _ what: String, limit: Int, from start: Int, on canvas: inout Canvas, _ width: Int
    ) -> Int {
        var row = start
        let shown = voci.count > limit ? limit - 1 : voci.count
        for voce in voci.prefix(shown) {
            let text =
                "\(voce.presentataIl.italian) \(voce.presentataAlle.italian)  \(voce.protocollo.text)  "
                + voce.richiedente
            canvas.put(DisplayWidth.ellipsize(text, to: width - 16), row: row, column: 3)
            canvas.put(voce.passo, row: row, right: width + 1, style: .faint)
            row += 1
        }
        if voci.count > shown {
            canvas.put("e altre \(voci.count - shown) \(what)", row: row, column: 3, style: .faint)
            row += 1
        }
        return row
    }
}
