// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaDomandaState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.precedenti(let found)):
            precedenti = found
            refresh(context)
            return .none
        case .loaded(.fascicolo(let fascicolo)):
            return compare(Self.values(of: fascicolo.domanda), base: base, titolo: title, context)
        case .recorded(let receipts): return advance(receipts, context)
        case .refused, .failed, .conflict: return stop(outcome, context)
        case .delivered(.fields(let choice)):
            guard settleConflict(choice, context) else { return .none }
            return .say("F2 salva i dati scelti.")
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        if command == "chiudi" { requirements = nil }
        if command == "annulla" { return askToWithdraw() }
        if command == "storia_modifiche", case .modifica(let f, _) = mode {
            return .go(.push(.storia(StoriaState(.domanda(f.domanda.id), nome: f.nome))))
        }
        guard command == "requisiti" else { return performForm(command, context) }
        requirements = HelpView(title: "Requisiti e beneficio: una stima, decide l'INPS", lines: fullLines(context))
        return .none
    }

    /// The form as it was read, when it was typed over that version.
    private var base: [String: String]? {
        guard case .modifica(let fascicolo, _) = mode, value("version") == "\(fascicolo.domanda.version)" else {
            return nil
        }
        return Self.values(of: fascicolo.domanda)
    }

    /// Every requirement with its rule and article, every step of the benefit, every deadline.
    private func fullLines(_ context: ScreenContext) -> [String] {
        let live = PreVerifica(self, context)
        var lines = ["Alla data della domanda, \(live.data.italian), per \(live.componenti) componenti.", ""]
        lines += live.avvisi.map { "! \($0.sentence)" }
        if !live.avvisi.isEmpty { lines.append("") }
        for riga in live.requisiti {
            let detail = riga.esito.dettaglio.isEmpty ? "" : ": \(riga.esito.dettaglio)"
            lines.append("\(riga.nome): \(riga.esito.denominazione)\(detail)")
            lines.append("\(riga.spiegazione) (\(riga.fonte.estesa))")
            lines.append("")
        }
        lines.append("# Beneficio stimato")
        for riga in live.beneficio.righe {
            lines.append("\(riga.descrizione): \(riga.importo.italian) (\(riga.fonte.estesa))")
        }
        lines.append("al mese: \(live.beneficio.mensile.italian). \(live.beneficio.esito.spiegazione)")
        if !live.hasIsr { lines.append("Senza l'ISR è il massimo possibile.") }
        if !live.termini.isEmpty { lines += ["", "# Termini"] }
        return lines + live.termini.map { "\(SchedaDomandaState.words(of: $0, context))" }
    }
}
