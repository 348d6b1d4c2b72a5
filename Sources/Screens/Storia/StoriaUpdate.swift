// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension StoriaState {
    /// Asks for the newest changes; opening leaves a row of its own, coming back does not.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .ask(query(before: nil, context)) }

    /// Moves along the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch table.handle(key, visibleRows: Table<Int>.visibleRows(in: Self.listPlace(context.area))) {
        case .needsMore:
            guard let seguito, !isExtending else { return .none }
            isExtending = true
            return .ask(query(before: seguito, context))
        case .ignored: return .ignored
        case .moved, .activated: return .none
        }
    }

    /// A window of the changes.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.storia(let asked, let page)) where asked == soggetto:
            isOpened = true
            show(page, isFurther: isExtending)
            isExtending = false
        case .refused(let refusal):
            table.emptyText = "Non si può leggere."
            return .problem(refusal.sentence)
        case .archiveChanged: return modifiche.count > Self.page ? .none : .ask(query(before: nil, context))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        command == "indietro" ? .go(.pop(.nothing)) : .ignored
    }
}
