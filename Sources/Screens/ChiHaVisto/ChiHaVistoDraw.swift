// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ChiHaVistoState {
    /// The list, and under it the row in focus in full.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        let place = Self.listPlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        guard let entry else { return }
        let who = entry.operatore
        let name = DatiPersona(cognome: who.cognome, nome: who.nome).nomeCompleto
        var lines = [
            entry.parole.raisingInitial,
            "Registrato il \(entry.istante.inRome), riga n. \(entry.numero), "
                + (entry.fascicolo.isEmpty ? "senza un fascicolo." : "fascicolo \(entry.fascicolo)."),
            "\(name), \(who.ruolo.denominazione), \(who.ente).",
        ]
        if entry.isRefused { lines.append("! Rifiutato: il ruolo non lo permette, e nulla è stato letto o scritto.") }
        for (offset, line) in lines.enumerated() {
            canvas.put(
                DisplayWidth.ellipsize(line, to: width), row: place.maxRow + 1 + offset, column: 1,
                style: offset == 0 ? .title : line.hasPrefix("!") ? .problem : .plain)
        }
        let position = "\(table.selectedIndex + 1) di \(entries.count)\(hasMore ? "+" : "")"
        canvas.put(position, row: area.row, right: area.columns - 1, style: .faint)
    }

    /// Under the title, over the lines of the row in focus.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(2, area.rows - 7), columns: area.columns)
    }
}
