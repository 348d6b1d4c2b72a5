// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension RicercaState {
    /// Enter on the marked person.
    mutating func open(_ context: ScreenContext) -> Reaction {
        guard isSettled else { return .none }
        guard let hit = selected else { return .problem("Nessuno da aprire: F3 registra una persona nuova.") }
        var reaction = choose(hit, context)
        reaction.effects = audit() + reaction.effects
        return reaction
    }

    private mutating func choose(_ hit: RisultatoRicerca, _ context: ScreenContext) -> Reaction {
        switch scopo {
        case .apri: return openFile(hit)
        case .domanda:
            guard hit.hasOpenDomanda else { return ask(for: hit.persona, context) }
            dialog = Dialog(
                title: "Domanda già presente",
                lines: [
                    "\(hit.nome) ha già una domanda: \(hit.domandaInParole).",
                    "Una seconda domanda serve solo se la prima non vale più, per esempio per un nucleo diverso.",
                ], kind: .confirm(yes: "compila un'altra domanda", no: "torna alla ricerca"), isYesMarked: false)
            return .none
        case .unisci(let first):
            guard hit.persona != first else { return .problem("È la scheda da cui si è partiti: cercarne un'altra.") }
            return .go(.replace(.unione(UnioneState(mode: .unisci(first, hit.persona)))))
        case .accesso, .scegli: return ask(for: hit.persona, context)
        }
    }

    /// The case file; the person when there is none.
    private func openFile(_ hit: RisultatoRicerca) -> Reaction {
        guard let domanda = hit.domanda else {
            return .go(.push(.persona(PersonaState(mode: .modifica(hit.persona)))))
        }
        return .go(.push(.fascicolo(FascicoloState(domanda: domanda, codice: hit.codice))))
    }

    private mutating func ask(for persona: Identifier<Persona>, _ context: ScreenContext) -> Reaction {
        chosen = persona
        return .ask(.load(.persona(persona), context.ticket))
    }

    mutating func handleDialog(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch dialog?.handle(key) {
        case .accepted:
            dialog = nil
            guard let hit = selected else { return .none }
            return ask(for: hit.persona, context)
        case .cancelled:
            dialog = nil
            return .none
        default: return .none
        }
    }

    /// The person is known: what the search was for begins.
    mutating func goOn(with persona: Persona, _ nucleo: Nucleo?, _ context: ScreenContext) -> Reaction {
        switch scopo {
        case .apri, .unisci: return .go(.push(.persona(PersonaState(mode: .modifica(persona.id)))))
        case .accesso: return .go(.replace(.accesso(AccessoState(persona: persona))))
        case .domanda:
            guard let nucleo else { return .go(.replace(.nucleo(NucleoState(mode: .nuovo(richiedente: persona))))) }
            return .go(.replace(.domanda(SchedaDomandaState(mode: .nuova(richiedente: persona, nucleo: nucleo)))))
        case .scegli: return .go(.pop(.persona(persona)))
        }
    }

    /// A person recorded just now, or found while recording one.
    mutating func arrive(_ persona: Persona, _ context: ScreenContext) -> Reaction {
        if case .apri = scopo {
            field.text = persona.dati.nomeCompleto
            return .ask(.load(.ricerca(text), context.ticket))
        }
        return ask(for: persona.id, context)
    }
}
