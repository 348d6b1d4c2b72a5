// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension VersioniAnalisiState {
    /// The case file has just been read: nothing to ask.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .none }

    /// Moves along the list, and the differences under it.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if key == .pageUp {
            turn(-1, context)
            return .none
        }
        let place = Self.listPlace(context.area)
        let before = table.selectedID
        let event = table.handle(key, visibleRows: Table<Int>.visibleRows(in: place))
        if table.selectedID != before { top = 0 }
        return event == .ignored ? .ignored : .none
    }

    /// Another desk may have corrected the sheet.
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
        case "indietro": return .go(.pop(.nothing))
        case "versioni.altre":
            turn(1, context)
            return .none
        case "versioni.apre":
            guard let versione else { return .none }
            return .go(.push(.analisi(AnalisiState(fascicolo: fascicolo, modo: .versione(versione.numero)))))
        case "versioni.stampa":
            guard let versione else { return .none }
            return .go(.push(.stampa(StampaState(.schedaA(fascicolo.domanda.id, versione: versione.numero)))))
        default: return .ignored
        }
    }

    private mutating func turn(_ by: Int, _ context: ScreenContext) {
        let rows = Self.changesPlace(context.area).rows
        let count = lines(width: context.area.columns - 2).count
        top = max(0, min(top + by * rows, count - rows))
    }
}
