// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AbbinamentoState {
    /// Domande that fit under what is said of the outcome, above what is said of the one in focus.
    func visibleRows(_ context: ScreenContext) -> Int { max(3, context.area.rows - 7 - facts(context).count) }

    /// Draws the outcome, the search, the domande and why the one in focus is proposed.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        var row = area.row
        for line in facts(context) {
            canvas.put(line, row: row, column: 1)
            row += 1
        }
        canvas.put("Cerca", row: row + 1, column: 1)
        cerca.draw(on: &canvas, row: row + 1, column: 8, width: 40, isFocused: dialog == nil)
        let rows = visibleRows(context)
        if isLoaded {
            table.draw(
                on: &canvas, in: Rect(row: row + 3, column: 0, rows: rows + 1, columns: area.columns),
                isFocused: dialog == nil)
        }
        // The cursor stays where letters go.
        cerca.draw(on: &canvas, row: row + 1, column: 8, width: 40, isFocused: dialog == nil)
        if let selected {
            let comune = context.session.ambito.nomeComune(selected.comune)
            let words =
                "\(selected.perche.prefix(1).uppercased() + selected.perche.dropFirst()): \(selected.codiceFiscale), "
                + "prot. \(selected.protocollo), \(comune)"
            for (offset, line) in DisplayWidth.wrap(words, to: width).prefix(2).enumerated() {
                canvas.put(line, row: area.maxRow - 2 + offset, column: 1)
            }
        }
        dialog?.draw(on: &canvas)
    }

    /// What is said of the outcome, in lines of the screen.
    private func facts(_ context: ScreenContext) -> [String] {
        let riga = riga.esito
        var outcome = "\(riga.esito.stato.denominazione) il \(riga.esito.data.italian)"
        if let motivo = riga.esito.motivo { outcome += ", \(motivo.denominazione)" }
        if let importo = riga.esito.importo { outcome += ", \(importo.italian) euro al mese" }
        if let decorrenza = riga.esito.decorrenza { outcome += " dal \(decorrenza.italian)" }
        let keys = [
            riga.protocollo.map { "prot. \($0.text)" }, riga.codiceFiscale.map { "codice fiscale \($0.value)" },
            riga.presentataIl.map { "presentata il \($0.italian)" }, riga.comune.isEmpty ? nil : riga.comune,
        ].compactMap { $0 }
        return [
            "Esito: \(outcome)", "Domanda nel file: \(keys.joined(separator: ", "))",
            riga.nota.isEmpty ? "" : "Nota: \(riga.nota)", self.riga.perche,
        ].filter { !$0.isEmpty }.flatMap { DisplayWidth.wrap($0, to: context.area.columns - 2) }
    }
}
