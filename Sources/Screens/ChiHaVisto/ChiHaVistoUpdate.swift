// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ChiHaVistoState {
    /// Asks for the newest rows; opening leaves a row of its own, coming back does not.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .ask(query(before: nil, context)) }

    /// Moves along the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch table.handle(key, visibleRows: Table<Int>.visibleRows(in: Self.listPlace(context.area))) {
        case .needsMore:
            guard hasMore, !isExtending, let last = entries.last else { return .none }
            isExtending = true
            return .ask(query(before: last.numero, context))
        case .ignored: return .ignored
        case .moved, .activated: return .none
        }
    }

    /// A window of the register.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.register(let query, let page)) where query.nucleo == fascicolo.nucleo.id:
            isOpened = true
            hasMore = page.hasMore
            show(isExtending ? entries + page.entries : page.entries)
            isExtending = false
        case .refused(let refusal): return .problem(refusal.sentence)
        case .archiveChanged: return entries.count > Self.page ? .none : .ask(query(before: nil, context))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "visto.stampa": return printIt()
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }
}
