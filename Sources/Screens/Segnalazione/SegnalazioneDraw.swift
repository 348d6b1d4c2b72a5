// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SegnalazioneState {
    /// The source, what was said, what came of it.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        guard let segnalazione, let dati = segnalazione.dati else {
            canvas.put("Apro la segnalazione.", row: area.row, column: 1, style: .faint)
            return
        }
        let rows = [
            ("Ricevuta il", "\(dati.ricevutaIl.italian), \(dati.modalita.denominazione)"), ("Ente", dati.ente),
            ("Chi segnala", dati.segnalante), ("Di chi si parla", dati.riguarda), ("Stato", words(segnalazione)),
        ]
        for (offset, row) in rows.enumerated() {
            canvas.put(row.0, row: area.row + offset, column: 1)
            canvas.put(row.1, row: area.row + offset, column: 18, width: area.columns - 19)
        }
        let start = area.row + rows.count + 1
        canvas.put("Che cosa è stato segnalato", row: start, column: 1, style: .title)
        let lines = DisplayWidth.wrap(dati.contenuto, to: area.columns - 2)
        for (offset, line) in lines.prefix(max(0, area.maxRow - start)).enumerated() {
            canvas.put(line, row: start + 1 + offset, column: 1)
        }
        canvas.cursor = Point(row: area.row, column: 1)
        dialog?.draw(on: &canvas)
    }

    private func words(_ segnalazione: Segnalazione) -> String {
        guard let day = segnalazione.decisaIl else { return "da prendere; registrata da \(segnalazione.operatore)" }
        let reason = segnalazione.motivo.map { ": \($0)" } ?? ""
        return "\(segnalazione.stato.denominazione) il \(day.italian), \(segnalazione.operatore)\(reason)"
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { CounterHelp.segnalazioni }
}
