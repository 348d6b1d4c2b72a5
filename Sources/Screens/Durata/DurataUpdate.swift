// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension DurataState {
    /// The case file has just been read: nothing to ask.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }

    /// Moves along the count.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        table.handle(key, visibleRows: table.rows.count) == .ignored ? .ignored : .none
    }

    /// Another desk may have recorded an outcome.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id:
            fascicolo = read
            oggi = context.oggi
            table.reload(Self.rows(read.durata(on: context.oggi)))
        case .archiveChanged:
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        command == "indietro" ? .go(.pop(.nothing)) : .ignored
    }
}
