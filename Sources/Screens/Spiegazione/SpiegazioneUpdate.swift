// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension SpiegazioneState {
    /// Everything is in the case file already read.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }

    /// A key: the text scrolls.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        let rows = Self.visibleRows(context)
        let last = max(0, lines(context, width: context.area.columns - 2).count - rows)
        switch key {
        case .down, .character("j"): top = min(min(top, last) + 1, last)
        case .up, .character("k"): top = max(0, min(top, last) - 1)
        case .pageDown, .character(" "): top = min(top + rows - 1, last)
        case .pageUp: top = max(0, min(top, last) - rows + 1)
        case .home: top = 0
        case .end: top = last
        default: return .ignored
        }
        return .none
    }

    /// Nothing is asked.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction { .none }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "stampa": .go(.push(.stampa(StampaState(.spiegazione(fascicolo.domanda.id)))))
        case "indietro": .go(.pop(.nothing))
        default: .ignored
        }
    }
}
