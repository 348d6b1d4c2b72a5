// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SportelloState {
    /// Takes the point of the operator, and asks for the contacts of today.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if turno == nil {
            let punti = context.session.punti
            let own = punti.first { $0.comune == context.operatore.comune } ?? punti.first
            turno = own.map { TurnoSportello(punto: $0.id) }
        }
        return follow(ricerca.appear(context), context, asking: count(context))
    }

    /// A key: it goes to the search.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        follow(ricerca.handle(key, context), context)
    }

    /// Pasted text is searched.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        follow(ricerca.paste(text, context), context)
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { follow(ricerca.wake(context), context) }

    /// An answer: after a contact the next one begins.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.conteggioAccessi(let answer)):
            guard answer.dal == context.oggi else { return .none }
            conteggio = answer
            turno?.contati = answer.totale
            return .none
        case .loaded(.registroAccessi(let filtro, let pagina)):
            if filtro.punto == turno?.punto { ultimi = pagina.voci }
            return .none
        case .delivered(.fields(let kept)):
            if let punto = kept["punto"].flatMap(Int64.init) { turno?.punto = Identifier(punto) }
            if let modalita = kept["modalita"].flatMap(ModalitaAccesso.init) { turno?.modalita = modalita }
            return next(context)
        case .delivered(.saved): return next(context)
        case .archiveChanged: return follow(ricerca.receive(outcome, context), context, asking: count(context))
        default: return follow(ricerca.receive(outcome, context), context)
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "sportello.canale":
            let all = ModalitaAccesso.allCases
            let now = turno.flatMap { all.firstIndex(of: $0.modalita) } ?? 0
            turno?.modalita = all[(now + 1) % all.count]
            return .none
        case "sportello.punto":
            let all = context.session.punti
            let now = turno.flatMap { turno in all.firstIndex { $0.id == turno.punto } } ?? -1
            guard !all.isEmpty else { return .none }
            turno?.punto = all[(now + 1) % all.count].id
            return Reaction(effects: count(context))
        default: return follow(ricerca.perform(command, context), context)
        }
    }

    private mutating func next(_ context: ScreenContext) -> Reaction {
        ricerca = RicercaState(scopo: .accesso)
        return follow(ricerca.appear(context), context, asking: count(context))
    }

    private func count(_ context: ScreenContext) -> [Effect] {
        guard let turno else { return [] }
        let filtro = FiltroRegistro(punto: turno.punto)
        return [
            .load(.conteggioAccessi(dal: context.oggi, al: context.oggi, punto: turno.punto), context.ticket),
            .load(
                .registroAccessi(
                    filtro, after: nil, before: nil, limit: SportelloState.ultimiMostrati, isOpening: false),
                context.ticket),
        ]
    }

    /// What the search answers; the contact it opens is one of this counter, over it.
    private func follow(_ reaction: Reaction, _ context: ScreenContext, asking more: [Effect] = []) -> Reaction {
        var reaction = reaction
        reaction.effects += more
        switch reaction.navigation {
        case .replace(.accesso(let screen)), .push(.accesso(let screen)):
            reaction.navigation = .push(.accesso(turno.map { screen.at($0) } ?? screen))
        case .pop:
            let count = turno?.contati ?? 0
            let words = count == 1 ? "un contatto" : "\(count) contatti"
            reaction.navigation = .pop(.nothing)
            reaction.banner = Banner("Lo sportello è finito: oggi \(words) a questo punto.")
        default: break
        }
        return reaction
    }
}
