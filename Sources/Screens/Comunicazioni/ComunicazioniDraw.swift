// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ComunicazioniState {
    /// Draws filter and counts, the rows, and what happens to the payments of the row in focus.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(heading(context), row: area.row, column: 1, width: area.columns / 2)
        if vista == .daComunicare, let totale, let scadute {
            canvas.put(
                "\(totale.text) in lista, \(scadute.text) oltre i sei mesi", row: area.row, right: area.columns - 1)
        }
        let rows = Self.visibleRows(context)
        table.draw(
            on: &canvas, in: Rect(row: area.row + 2, column: 0, rows: rows + 1, columns: area.columns),
            isFocused: dialog == nil)
        for (offset, line) in facts(context, width: width).prefix(5).enumerated() {
            canvas.put(
                line, row: area.row + rows + 4 + offset, column: 1, style: line.hasPrefix("!") ? .problem : .plain,
                width: width)
        }
        dialog?.draw(on: &canvas)
    }

    private func heading(_ context: ScreenContext) -> String {
        let marked = scelte.isEmpty ? "" : ", \(scelte.count) segnate"
        switch vista {
        case .daComunicare:
            let name = comune.map { context.session.ambito.nomeComune($0) } ?? "tutti i comuni"
            return "Comune: \(name)\(marked)"
        case .inAttesa: return "Dalla più vecchia\(marked)"
        case .lotti: return "Dal più recente"
        }
    }

    /// What is to be said of the row in focus, each on its line.
    private func facts(_ context: ScreenContext, width: Int) -> [String] {
        if vista == .lotti {
            guard let lotto else { return [] }
            let file = lotto.file == nil ? "! Il file non è stato scritto: E lo scrive." : ""
            return [
                "Lotto \(lotto.numero) del \(lotto.data.italian), preparato da \(lotto.operatore).", file,
                "Tracciato locale di questo programma: le firme si digitano nel Servizio ReI dell'INPS.",
            ].filter { !$0.isEmpty }.flatMap { DisplayWidth.wrap($0, to: width) }
        }
        guard let voce else { return [] }
        var lines = ["\(voce.codice), \(voce.richiedente), \(context.session.ambito.nomeComune(voce.comune))"]
        if let scarto = voce.scarto { lines += DisplayWidth.wrap("! Scartata dall'INPS: \(scarto)", to: width) }
        if vista == .inAttesa {
            let batch = voce.lotto.map { " nel lotto \($0)" } ?? ""
            let told = voce.comunicataIl.map { "Comunicata il \($0.italian)\(batch); la ricevuta manca." } ?? ""
            return lines + DisplayWidth.wrap(told, to: width)
        }
        lines += DisplayWidth.wrap(voce.sospensione.frase(on: context.oggi), to: width)
        let count = composizione.count
        lines.append("L comunica \(count == 1 ? "1 firma" : "\(count) firme").")
        return lines
    }
}
