// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SportelloState {
    /// The counter in one line, the search, and while nothing is typed the last contacts of today.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let place = context.session.punti.first { $0.id == turno?.punto }?.denominazione ?? "Nessun punto di accesso"
        let channel = turno.map { ", \($0.modalita.denominazione)" } ?? ""
        // The count has its room first: a long name of the point gives way.
        let count = conteggio.map(\.inBreve) ?? ""
        let room = max(0, area.columns - 2 - (count.isEmpty ? 0 : DisplayWidth.of(count) + 2))
        canvas.put(
            DisplayWidth.ellipsize(place + channel, to: room), row: area.row, column: 1, style: .title, width: room)
        canvas.put(count, row: area.row, right: area.columns - 1)
        let below = Rect(row: area.row + 1, column: area.column, rows: area.rows - 1, columns: area.columns)
        ricerca.draw(on: &canvas, in: below, context)
        guard ricerca.text.isEmpty, ricerca.isTyping(context) else { return }
        drawLast(on: &canvas, in: area, context)
    }

    private func drawLast(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let today = ultimi.filter { $0.data == context.oggi }
        let start = area.row + 10
        guard !today.isEmpty, start + 2 < area.maxRow else { return }
        canvas.put("Ultimi contatti di oggi", row: start, column: 1, style: .title)
        for (offset, voce) in today.prefix(area.maxRow - start - 1).enumerated() {
            let row = start + 1 + offset
            canvas.put(voce.ora.italian, row: row, column: 3)
            let who = voce.persona.isEmpty ? "senza persona" : voce.persona
            canvas.put(DisplayWidth.ellipsize(who, to: 28), row: row, column: 10)
            canvas.put(DisplayWidth.ellipsize(voce.parole, to: area.columns - 41), row: row, column: 40)
        }
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { CounterHelp.sportello }
}

extension ConteggioAccessi {
    /// "oggi 12: 8 allo sportello, 4 per telefono".
    var inBreve: String {
        let channels = ModalitaAccesso.allCases.compactMap { channel -> String? in
            let count = quanti { $0.modalita == channel }
            return count == 0 ? nil : "\(count) \(channel.denominazione)"
        }
        return "oggi \(totale)" + (channels.isEmpty ? "" : ": " + channels.joined(separator: ", "))
    }
}

extension VoceRegistro {
    /// The reasons, and what came of it: "stato della domanda: informato".
    var parole: String {
        motivi.map(\.denominazione).joined(separator: ", ") + ": " + esito.denominazione
    }
}
