// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ConfrontoProgettiState {
    /// Two columns under their versions; what changed is said in words, and what is the same can be left out.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = Self.columnWidth(area.columns)
        let right = 1 + width + 3
        let changed = differenze.count { $0.sorte != .uguale }
        let count = changed == 1 ? "1 differenza" : "\(changed) differenze"
        let words = differenze.isEmpty ? "" : changed == 0 ? "Le due versioni dicono lo stesso." : "\(count)."
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: area.columns - 20), row: area.row,
            column: 1, style: .title)
        canvas.put(words, row: area.row, right: area.columns - 1, style: .faint)
        canvas.put(DisplayWidth.ellipsize(nome(prima), to: width), row: area.row + 2, column: 1, style: .key)
        canvas.put(DisplayWidth.ellipsize(nome(dopo), to: width), row: area.row + 2, column: right, style: .key)
        for (offset, riga) in righe.dropFirst(top).prefix(Self.visibleRows(area)).enumerated() {
            let row = area.row + 3 + offset
            guard riga.titolo.isEmpty else {
                let style: Style = riga.sorte == .uguale ? .faint : .focus
                canvas.put(DisplayWidth.ellipsize(riga.titolo, to: area.columns - 2), row: row, column: 1, style: style)
                continue
            }
            canvas.put(riga.sinistra, row: row, column: 1)
            canvas.put("│", row: row, column: 1 + width + 1, style: .faint)
            canvas.put(riga.destra, row: row, column: right)
        }
        if righe.isEmpty {
            canvas.put("Nessuna differenza: S mostra anche quello che è uguale.", row: area.row + 4, column: 1)
        }
        canvas.cursor = Point(row: area.row + 3, column: 1)
    }
}
