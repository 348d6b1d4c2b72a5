// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ScrivaniaState {
    /// Asks for the desk, at opening and whenever it is shown again.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.scrivania, context.ticket))
    }

    /// Moves among the lines.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return answerDialog(key) }
        switch key {
        case .down, .character("j"), .tab: index = min(index + 1, max(0, items.count - 1))
        case .up, .character("k"), .backTab: index = max(index - 1, 0)
        case .home, .character("g"): index = 0
        case .end, .character("G"): index = max(0, items.count - 1)
        case .character("q"), .character("Q"): return .ask(.quit)
        case .escape: return .say("Per uscire premere F10 oppure Q.")
        default: return .ignored
        }
        return .none
    }

    /// Takes the desk, and asks again when something has changed.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.scrivania(let answer)):
            scrivania = answer
            scrivania?.bozze.removeAll { $0.chiave.hasPrefix("ultimo:") }
            index = min(index, max(0, items.count - 1))
            return .none
        case .archiveChanged, .delivered: return appear(context)
        default: return .none
        }
    }

    /// Opens what a command names.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return answerDialog(.enter) }
        switch command {
        case "scrivania.apri": return open(context)
        case "scrivania.cerca": return .go(.push(.ricerca(RicercaState(scopo: .apri))))
        case "scrivania.nuovo": return .go(.push(.ricerca(RicercaState(scopo: .accesso))))
        case "scrivania.sportello": return .go(.push(.sportello(SportelloState())))
        case "scrivania.registro": return .go(.push(.registroAccessi(RegistroAccessiState())))
        case "scrivania.segnalazioni": return .go(.push(.segnalazioni(SegnalazioniState())))
        case "scrivania.domanda": return .go(.push(.ricerca(RicercaState(scopo: .domanda))))
        case "scrivania.agenda": return .go(.push(.agenda(AgendaState(giorno: context.oggi))))
        case "scrivania.lista": return .go(.push(.coda(CodaState(coda: currentCoda))))
        case "scrivania.operatore": return .go(.push(.operatori(CambioOperatoreState())))
        case "scrivania.conservazione": return .go(.push(.conservazione(ConservazioneState())))
        case "scrivania.operatori": return .go(.push(.gestioneOperatori(GestioneOperatoriState())))
        case "scrivania.elimina":
            guard case .bozza(let draft) = selected else { return .ignored }
            dialog = Dialog(
                title: "Eliminare la bozza?", lines: [draft.titolo, "Quello che è scritto nella bozza va perso."],
                kind: .confirm(yes: "elimina", no: "conserva"))
            return .none
        default: return .ignored
        }
    }

    private var currentCoda: Coda {
        if case .coda(let riga) = selected { return riga.coda }
        return scrivania?.righe.first?.coda ?? .senzaAnalisi
    }

    private func open(_ context: ScreenContext) -> Reaction {
        switch selected {
        case .coda(let riga) where riga.coda == .daInviare:
            return .go(.push(.invio(InvioState(comune: context.operatore.comune))))
        case .coda(let riga) where riga.coda == .inviate: return .go(.push(.invio(.inviate())))
        case .coda(let riga):
            return .go(.push(.coda(CodaState(coda: riga.coda, filtro: context.operatore.filtro(of: riga.coda)))))
        case .richieste: return .go(.push(.richieste(RichiesteState())))
        case .interventi: return .go(.push(.sostegni(SostegniState())))
        case .accessiEccezionali: return .go(.push(.accessiEccezionali(AccessiEccezionaliState())))
        case .agenda(let voce):
            return .go(.push(.fascicolo(FascicoloState(domanda: voce.domanda, codice: voce.codice))))
        case .bozza(let draft): return .go(.push(draft.screen))
        case nil: return .ignored
        }
    }

    private mutating func answerDialog(_ key: Key) -> Reaction {
        guard let event = dialog?.handle(key) else { return .none }
        switch event {
        case .accepted:
            dialog = nil
            guard case .bozza(let draft) = selected else { return .none }
            scrivania?.bozze.removeAll { $0.chiave == draft.chiave }
            index = min(index, max(0, items.count - 1))
            return Reaction(
                effects: [.discardDraft(draft.chiave)], banner: Banner("La bozza è eliminata.", kind: .done))
        case .cancelled: dialog = nil
        default: break
        }
        return .none
    }
}

extension Operatore {
    /// Who works on cases sees one's own first.
    func filtro(of coda: Coda) -> FiltroCoda {
        guard ruolo == .assistenteSociale, coda != .daInviare, coda != .daAssegnare else { return FiltroCoda() }
        return FiltroCoda(assistente: id)
    }
}
