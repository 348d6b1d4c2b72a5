// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension SegnalazioneDsuState {
    /// Draws whose DSU it is, by when, then the fields.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        guard let found = segnalazione else {
            canvas.put("Lettura della DSU in corso.", row: area.row, column: 1, style: .faint)
            return
        }
        let width = area.columns - 2
        let heading = "\(found.richiedente), domanda \(found.domanda.stato.denominazione)"
        canvas.put(DisplayWidth.ellipsize(heading, to: width), row: area.row, column: 1, style: .title)
        for (offset, line) in facts(found, context).enumerated() {
            canvas.put(DisplayWidth.ellipsize(line, to: width), row: area.row + 1 + offset, column: 1)
        }
        drawForm(
            on: &canvas,
            in: Rect(row: area.row + 4, column: area.column, rows: max(1, area.rows - 5), columns: area.columns),
            context)
    }

    private func facts(_ found: SegnalazioneDsu, _ context: ScreenContext) -> [String] {
        let dati = found.domanda.dati
        let number = dati.dsu.isEmpty ? "protocollo non registrato" : dati.dsu
        let end = dati.dsuScade.map { ", valida fino al \($0.italian)" } ?? ""
        let letter = found.letteraIl.map { "; lettera del \($0.italian)" } ?? ""
        var lines = ["DSU \(number)\(end)\(letter)."]
        if found.domanda.stato == .respinta, let esito = found.domanda.esito {
            let term = Termine.compute(.riesame, from: esito.data, calendar: context.calendario)
            lines.append(CaseText.deadline(term, "Riesame", context.oggi, context))
        }
        return lines
    }
}
