// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AnnullamentoState {
    /// The list, and under it what undoing the act in focus does, or why it cannot be.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        let undoable = azioni.count { $0.impedimento == nil }
        canvas.put(
            azioni.isEmpty ? "" : "Le proprie ultime \(azioni.count) azioni, \(undoable) si possono annullare",
            row: area.row, column: 1, style: .title)
        let place = Self.listPlace(area)
        table.draw(on: &canvas, in: place, isFocused: dialog == nil)
        var row = place.maxRow + 1
        for (text, style) in lines(width).prefix(5) {
            canvas.put(text, row: row, column: 1, style: style, width: width)
            row += 1
        }
        dialog?.draw(on: &canvas)
    }

    private func lines(_ width: Int) -> [(String, Style)] {
        guard let scelta else { return [] }
        if let reason = scelta.impedimento {
            return DisplayWidth.wrap("! Non si annulla. \(reason)", to: width).prefix(4).map { ($0, .problem) }
        }
        return [("Annullandola tornano i valori di prima:", .title)]
            + Self.effects(scelta, width).map { ($0, .plain) }
    }

    /// What goes back to what, a line for each field.
    static func effects(_ azione: AzioneRecente, _ width: Int) -> [String] {
        guard !azione.effetto.isEmpty else { return ["quello che l'azione aveva scritto non vale più"] }
        let shown = azione.effetto.prefix(3).map {
            DisplayWidth.ellipsize("\($0.etichetta): \($0.inParole.onOneLine)", to: width)
        }
        let more = azione.effetto.count - shown.count
        return shown + (more > 0 ? [more == 1 ? "e un altro campo" : "e altri \(more) campi"] : [])
    }

    /// Under the title, over the lines of the act in focus.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(2, area.rows - 8), columns: area.columns)
    }
}
