// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ConservazioneState {
    /// Asks what is due today.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.conservazione(al: context.oggi), context.ticket))
    }

    /// Moves along the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch table.handle(key, visibleRows: Table<Int>.visibleRows(in: Self.place(context.area))) {
        case .ignored: .ignored
        default: .none
        }
    }

    /// Takes the list, and asks again when something has changed.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.conservazione(let found)):
            show(found)
            return .none
        case .delivered: return appear(context)
        case .refused(let refusal): return .problem(refusal.sentence)
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "anonimizza":
            guard let scelta, let domanda = scelta.domanda else { return .ignored }
            return .go(
                .push(
                    .anonimizzazione(AnonimizzazioneState(domanda: domanda, codice: scelta.riferimento, scelta.motivo)))
            )
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }
}
