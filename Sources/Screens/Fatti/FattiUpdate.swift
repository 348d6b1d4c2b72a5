// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension FattiState {
    /// The case file has just been read: nothing to ask.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }

    /// Moves along the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if let event = lettura?.handle(key, in: context.area) {
            if event == .closed { lettura = nil }
            return .none
        }
        switch table.handle(key, visibleRows: Table<Int64>.visibleRows(in: Self.listPlace(context.area))) {
        case .activated:
            lettura = fatto.map { HelpView(title: "\($0.data.italian), \($0.inParole)", lines: Self.lines($0)) }
            return .none
        case .ignored: return .ignored
        default: return .none
        }
    }

    /// Another desk may have added a fact.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id:
            fascicolo = read
            table.reload(Self.rows(read))
        case .archiveChanged:
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "legge": return handle(.enter, context)
        case "indietro" where lettura != nil:
            lettura = nil
            return .none
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }
}
