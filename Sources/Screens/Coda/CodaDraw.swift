// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension CodaState {
    /// Draws filter and counts, the rows, and what the row in focus is waiting for.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        canvas.put("Filtro: \(filterWords(context))", row: area.row, column: 1, width: area.columns / 2)
        if let totale, let scadute {
            canvas.put(
                "\(totale.text) in lista, \(scadute.text) oltre il termine", row: area.row, right: area.columns - 1)
        }
        let rows = visibleRows(context)
        table.draw(
            on: &canvas, in: Rect(row: area.row + 2, column: 0, rows: rows + 1, columns: area.columns),
            isFocused: dialog == nil)
        drawWhy(row: area.row + rows + 4, on: &canvas, area, context)
        dialog?.draw(on: &canvas)
    }

    private func drawWhy(row: Int, on canvas: inout Canvas, _ area: Rect, _ context: ScreenContext) {
        guard let voce = selected else { return }
        let comune = context.session.ambito.nomeComune(voce.comune)
        let presented = voce.presentataIl.map { "domanda del \($0.italian)" } ?? "domanda"
        let words = "\(voce.nucleo), \(comune): \(voce.stato); \(presented), prot. \(voce.protocollo)"
        let days = context.calendario.workingDays(from: voce.dal, to: context.oggi)
        let since = coda == .daConvocare ? "dall'esito del" : "dal"
        let wait = "Aspetta da \(CaseText.workingDays(days)), \(since) \(voce.dal.italian)."
        let note = voce.nota.isEmpty ? nil : "\(voce.nota.raisingInitial)."
        let term = note == nil || coda == .daConvocare ? deadlineWords(voce, context) : nil
        let lines = [words, wait, note, term].compactMap { $0 }.flatMap { DisplayWidth.wrap($0, to: area.columns - 2) }
        for (offset, line) in lines.enumerated() where row + offset < area.maxRow {
            canvas.put(line, row: row + offset, column: 1)
        }
        canvas.put(coda.ordine, row: area.maxRow, column: 1, style: .faint, width: area.columns - 2)
    }

    private func deadlineWords(_ voce: VoceCoda, _ context: ScreenContext) -> String {
        guard let scade = voce.scade else { return "Nessun termine di legge in questo passo." }
        let left = context.calendario.workingDays(from: context.oggi, to: scade)
        if scade < context.oggi {
            return "Termine superato da \(CaseText.workingDays(-left)): era il \(scade.italian) !"
        }
        return "Il termine è il \(scade.italian): \(left == 1 ? "resta" : "restano") \(CaseText.workingDays(left))."
    }

    private func filterWords(_ context: ScreenContext) -> String {
        var words: [String] = []
        if let comune = filtro.comune { words.append(context.session.ambito.nomeComune(comune)) }
        if let id = filtro.assistente, let who = context.session.operatori.first(where: { $0.id == id }) {
            words.append(who.nomeBreve)
        }
        if let esito = filtro.esito { words.append(esito.denominazione) }
        return words.isEmpty ? "nessuno" : words.joined(separator: ", ")
    }

    /// F1 on a list.
    public func help(_ context: ScreenContext) -> [String] {
        [
            "\(coda.denominazione). \(coda.ordine)",
            "L'attesa è in giorni lavorativi; ! segna chi è oltre il termine di legge.",
            "Invio apre il fascicolo; le frecce a destra e a sinistra passano alle altre liste.",
        ]
    }
}

extension Coda {
    /// How the list is ordered, in words.
    var ordine: String {
        switch self {
        case .daInviare: "Ordinata per data e ora di presentazione (art. 9 c. 2)."
        case .dsu: "Ordinata per scadenza della DSU; le altre si avvisano tutte dal 1º dicembre."
        case .dsuDifformi: "Ordinata per richiamo o per termine del riesame; R dice che cosa fare."
        case .inviate: "Ordinata per invio all'INPS (art. 9 c. 4)."
        case .inScadenza: "Ordinata per fine del beneficio."
        case .scadenze: "Ordinata per giorno entro cui fare quello che segue a una variazione."
        case .comunicazioniFatti: "Ordinata per termine della comunicazione all'INPS, che è da verificare."
        default: "Ordinata per termine, poi data e protocollo della domanda."
        }
    }
}
