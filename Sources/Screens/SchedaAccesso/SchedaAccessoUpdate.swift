// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SchedaAccessoState {
    /// Asks for the contact, which leaves a row in the audit trail.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.accesso(accesso), context.ticket))
    }

    /// Arrows turn the lines.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        let last = max(0, wrapped(context).count - context.area.rows)
        switch key {
        case .down, .character("j"): top = min(top + 1, last)
        case .up, .character("k"): top = max(top - 1, 0)
        case .pageDown: top = min(top + context.area.rows, last)
        case .pageUp: top = max(top - context.area.rows, 0)
        case .home: top = 0
        case .end: top = last
        default: return .ignored
        }
        return .none
    }

    /// Takes the contact; after a correction it goes back to the register, where the correction is.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.accesso(let found)):
            if found.accesso.id == accesso { scheda = found }
            return .none
        case .delivered(.saved(let words)): return .go(.pop(.saved(words)))
        case .refused(let refusal): return .problem(refusal.sentence)
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "rettifica":
            guard let scheda else { return .none }
            return .go(.push(.accesso(AccessoState(rettifica: scheda))))
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    /// The lines in the width of the screen; the words of a line that goes on are under their beginning.
    func wrapped(_ context: ScreenContext) -> [String] {
        let label = 16
        return lines(context).flatMap { line -> [String] in
            guard DisplayWidth.of(line) > context.area.columns - 2, line.count > label else { return [line] }
            let rest = DisplayWidth.wrap(String(line.dropFirst(label)), to: context.area.columns - 2 - label)
            return rest.enumerated().map { index, text in
                (index == 0 ? String(line.prefix(label)) : String(repeating: " ", count: label)) + text
            }
        }
    }
}
