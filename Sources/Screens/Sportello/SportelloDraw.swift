// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SportelloState {
    /// The counter in one line, the search, and while nothing is typed the last contacts of today.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let place = context.session.punti.first { $0.id == turno?.punto }?.denominazione ?? "Nessun punto di accesso"
        let channel = turno.map { ", \($0.modalita.denominazione)" } ?? ""
        canvas.put(place + channel, row: area.row, column: 1, style: .title, width: area.columns / 2)
        if let conteggio {
            canvas.put(conteggio.inBreve, row: area.row, right: area.columns - 1)
        }
        let room = Rect(row: area.row + 1, column: area.column, rows: area.rows - 1, columns: area.columns)
        ricerca.draw(on: &canvas, in: room, context)
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
            canvas.put(voce.persona.isEmpty ? "senza persona" : voce.persona, row: row, column: 10, width: 28)
            canvas.put(voce.parole, row: row, column: 40, width: area.columns - 41)
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
