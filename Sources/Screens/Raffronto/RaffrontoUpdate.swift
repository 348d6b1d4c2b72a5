// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension RaffrontoState {
    /// The case file has just been read: nothing to ask.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }

    /// Moves along the differences.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        let rows = Table<Int>.visibleRows(in: tablePlace(context.area))
        return table.handle(key, visibleRows: rows) == .ignored ? .ignored : .none
    }

    /// What was recorded above, or by another desk, is read again.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id:
            take(read, context)
            return .none
        case .archiveChanged, .delivered(.saved):
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "anagrafe": return open(.composizione(.anagrafe))
        case "dsu": return open(.composizione(.dsu))
        case "annota":
            guard let scelta else { return .none }
            return open(.rilievo(scelta))
        case "nota": return .go(.push(.stampa(StampaState(.notaDifformita(fascicolo.nucleo.id)))))
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    private func open(_ kind: AttoNucleoKind) -> Reaction {
        .go(.push(.attoNucleo(AttoNucleoState(kind: kind, fascicolo: fascicolo))))
    }
}
