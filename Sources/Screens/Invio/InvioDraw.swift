// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension InvioState {
    /// Draws filter and counts, the rows, and what the row in focus waits for.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        if vista == .lotti {
            canvas.put("I lotti inviati, dal più recente", row: area.row, column: 1)
        } else {
            let name = comune.map { context.session.ambito.nomeComune($0) } ?? "tutti i comuni"
            let marked = scelte.isEmpty ? "" : scelte.count == 1 ? ", 1 segnata" : ", \(scelte.count) segnate"
            canvas.put("Comune: \(name)\(marked)", row: area.row, column: 1, width: area.columns / 2)
            if let totale, let scadute {
                canvas.put(
                    "\(totale.text) in lista, \(scadute.text) oltre il termine", row: area.row, right: area.columns - 1)
            }
        }
        let rows = Self.visibleRows(context)
        table.draw(
            on: &canvas, in: Rect(row: area.row + 2, column: 0, rows: rows + 1, columns: area.columns),
            isFocused: dialog == nil)
        for (offset, line) in facts(context, width: width).prefix(4).enumerated() {
            canvas.put(
                line, row: area.row + rows + 4 + offset, column: 1, style: line.hasPrefix("!") ? .problem : .plain,
                width: width)
        }
        canvas.put(order, row: area.maxRow, column: 1, style: .faint, width: width)
        dialog?.draw(on: &canvas)
    }

    private var order: String {
        switch vista {
        case .daInviare: "In ordine di data, ora e protocollo, comune per comune (art. 9 c. 2)."
        case .inviate: "In ordine di invio; l'INPS ha 5 giorni lavorativi (art. 9 c. 4)."
        case .lotti: "Tracciato locale di questo programma, non quello dell'INPS."
        }
    }

    /// What is to be said of the row in focus, each on its line.
    private func facts(_ context: ScreenContext, width: Int) -> [String] {
        if vista == .lotti {
            guard let lotto else { return [] }
            let written = lotto.sha256.map { "Impronta SHA-256 del file: \($0)" }
            return [
                "Lotto \(lotto.numero) del \(lotto.data.italian), preparato da \(lotto.operatore).",
                written ?? "! Il file non è stato scritto: E lo scrive.",
            ].flatMap { DisplayWidth.wrap($0, to: width) }
        }
        guard let voce else { return [] }
        var lines = ["\(voce.codice), \(voce.richiedente), \(context.session.ambito.nomeComune(voce.comune))"]
        let term = Termine.compute(
            vista == .inviate ? .verificaInps : .invioInps,
            from: (vista == .inviate ? voce.inviataIl : nil) ?? voce.presentataIl, calendar: context.calendario)
        let what = vista == .inviate ? "Risposta dell'INPS" : "Da inviare"
        lines += DisplayWidth.wrap(CaseText.deadline(term, what, context.oggi, context).withoutSave, to: width)
        if let scarto = voce.scarto, vista == .daInviare {
            lines.append("! Scartata dall'INPS: \(scarto)")
        } else if vista == .daInviare, let reason = voce.motivoNonInviabile {
            lines.append("Non si può ancora inviare: \(reason).")
        } else if vista == .daInviare {
            lines.append(batch)
        }
        return lines
    }

    /// What L would send.
    private var batch: String {
        let lotto = composizione
        let sent = lotto.inviate.count == 1 ? "1 domanda" : "\(lotto.inviate.count) domande"
        if lotto.scavalcate.isEmpty { return "L prepara un lotto di \(sent)." }
        let left = lotto.scavalcate.count == 1 ? "1 più vecchia resta" : "\(lotto.scavalcate.count) più vecchie restano"
        return "! Lotto di \(sent), ma \(left) indietro: serve un motivo."
    }
}

extension String {
    /// The sentence of a deadline without the words for who is recording a step.
    fileprivate var withoutSave: String {
        let end = "; si registra lo stesso."
        return hasSuffix(end) ? dropLast(end.count) + "." : self
    }
}
