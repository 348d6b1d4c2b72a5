// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension CambioOperatoreState {
    /// Fills the list from the session.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        table.reload(
            context.session.proprieOperatori.map {
                TableRow(
                    id: $0.id, cells: ["\($0.cognome) \($0.nome)", $0.ruolo.denominazione, $0.ente],
                    mark: $0.id == context.operatore.id ? "*" : "")
            })
        table.select(context.operatore.id)
        return .none
    }

    /// Moves in the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        table.handle(key, visibleRows: context.area.rows - 3) == .ignored ? .ignored : .none
    }

    /// Says why the change is refused.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        if case .refused(let refusal) = outcome { return .problem(refusal.sentence) }
        return .none
    }

    /// Changes, or goes back.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "operatori.scegli":
            guard let id = table.selectedID else { return .ignored }
            return .ask(.changeOperatore(id))
        case "operatori.indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }
}
