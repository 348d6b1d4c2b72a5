// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ConflittoState {
    /// Everything is already here.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }

    /// Arrows choose the field, left and right the side.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch key {
        case .left: return choose(theirs: false)
        case .right: return choose(theirs: true)
        default:
            let event = table.handle(key, visibleRows: Self.tableRows(righe.count, in: context.area) - 1)
            if case .activated(let row) = event { return choose(theirs: !loro.contains(row)) }
            return event == .ignored ? .ignored : .none
        }
    }

    /// Nothing is asked, so nothing answers.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction { .none }

    /// Runs a command of the keymap.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "conflitto.mio": return choose(theirs: false)
        case "conflitto.loro": return choose(theirs: true)
        case "conflitto.entrambi":
            guard let row = table.selectedID, righe[row].unito != nil else { return .none }
            loro.remove(row)
            entrambi.insert(row)
        case "conflitto.cambia": return choose(theirs: table.selectedID.map { !loro.contains($0) } ?? false)
        case "conflitto.tutti_miei": (loro, entrambi) = ([], [])
        case "conflitto.tutti_loro": (loro, entrambi) = (Set(righe.indices), [])
        case "conflitto.continua": return .go(.pop(.fields(chosen)))
        case "conflitto.indietro":
            return Reaction(
                navigation: .pop(.nothing),
                banner: Banner("Niente è salvato: quello che è scritto resta in bozza, il confronto torna con F2."))
        default: return .ignored
        }
        refreshRows()
        return .none
    }

    private mutating func choose(theirs: Bool) -> Reaction {
        guard let row = table.selectedID else { return .none }
        entrambi.remove(row)
        if theirs { loro.insert(row) } else { loro.remove(row) }
        refreshRows()
        return .none
    }
}
