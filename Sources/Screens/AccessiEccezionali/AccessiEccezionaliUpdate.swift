// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AccessiEccezionaliState {
    /// Asks for the list; opening leaves a row, coming back does not.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.accessiEccezionali(isOpening: !isOpened), context.ticket))
    }

    /// Moves along the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        let rows = Table<Identifier<AccessoEccezionale>>.visibleRows(in: Self.place(context.area))
        switch table.handle(key, visibleRows: rows) {
        case .activated: return open()
        case .ignored: return .ignored
        default: return .none
        }
    }

    /// Takes the list, and asks again when something has changed.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.accessiEccezionali(let found)):
            isOpened = true
            show(found)
            return .none
        case .delivered, .archiveChanged: return appear(context)
        case .refused(let refusal): return .problem(refusal.sentence)
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "esamina": return open()
        case "fascicolo":
            guard let scelto else { return .ignored }
            return .go(.push(.fascicolo(FascicoloState(domanda: scelto.domanda, codice: scelto.codice))))
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    private func open() -> Reaction {
        guard let scelto else { return .ignored }
        return .go(.push(.esameAccesso(EsameAccessoState(scelto))))
    }
}
