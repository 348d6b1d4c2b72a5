// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension EventiNucleoState {
    /// The case file has just been read: nothing to ask.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }

    /// Moves along the events.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        let rows = Table<Int>.visibleRows(in: tablePlace(context.area))
        return table.handle(key, visibleRows: rows) == .ignored ? .ignored : .none
    }

    /// What was recorded above, or by another desk, is read again.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id:
            fascicolo = read
            table.reload(Self.rows(read))
            return .none
        case .loaded(.persona(let persona, let nucleo)): return learn(persona, nucleo, context)
        case .delivered(.persona(let persona)): return choose(persona, context)
        case .archiveChanged, .delivered(.saved):
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        case .delivered:
            atteso = nil
            return .none
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        if let tipo = TipoEventoNucleo(rawValue: command) { return begin(tipo) }
        return command == "indietro" ? .go(.pop(.nothing)) : .ignored
    }
}
