// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension RicercaDiarioState {
    /// The words, how far the search is, the notes, and what is around the words in the one in focus.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put("Parole", row: area.row, column: 1)
        field.draw(on: &canvas, row: area.row, column: 9, width: min(60, width - 9), isFocused: !isNellElenco)
        let cursor = canvas.cursor
        canvas.put(DisplayWidth.ellipsize(words, to: width - 8), row: area.row + 1, column: 9, style: .faint)
        if !note.isEmpty {
            table.draw(
                on: &canvas, in: Rect(row: area.row + 3, column: 0, rows: Self.rows(area), columns: area.columns),
                isFocused: isNellElenco)
            drawSelected(on: &canvas, in: area)
        } else if cercato == nil {
            for (offset, line) in Self.hints.enumerated() {
                canvas.put(line, row: area.row + 3 + offset, column: 9, style: .faint)
            }
        }
        if !isNellElenco { canvas.cursor = cursor }
    }

    static func visibleRows(_ context: ScreenContext) -> Int { max(1, rows(context.area) - 1) }

    private static func rows(_ area: Rect) -> Int { max(3, area.rows - 8) }

    private func drawSelected(on canvas: inout Canvas, in area: Rect) {
        guard let nota = selected else { return }
        let width = area.columns - 2
        let top = area.row + 3 + Self.rows(area) + 1
        let heading = "\(nota.data.italian), \(nota.codice), \(nota.nucleo)" + (nota.isRiservata ? "; riservata" : "")
        canvas.put(DisplayWidth.ellipsize(heading, to: width), row: top, column: 1, style: .title)
        for (offset, line) in DisplayWidth.wrap(nota.ritaglio, to: width).prefix(3).enumerated() {
            canvas.put(line, row: top + 1 + offset, column: 1)
        }
    }

    private var words: String {
        let found = note.count == 1 ? "1 nota" : "\(note.count) note"
        if let avanzamento {
            return "\(found), lette \(avanzamento.done) di \(avanzamento.total); Esc ferma"
        }
        guard let cercato else { return "" }
        if isFermata { return "\(found) con «\(cercato)»; la ricerca è stata fermata prima della fine" }
        if note.count >= Self.massimo {
            return "le prime \(note.count) note con «\(cercato)»: un'altra parola restringe"
        }
        return note.isEmpty ? "Nessuna nota con «\(cercato)»." : "\(found) con «\(cercato)»"
    }

    private static let hints = [
        "Si cercano le note che contengono tutte le parole scritte,",
        "senza badare a maiuscole e accenti, nei diari che si possono leggere.",
        "Le note si aprono una per una, dalla più recente.",
    ]
}
