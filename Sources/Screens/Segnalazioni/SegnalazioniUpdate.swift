// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SegnalazioniState {
    /// Asks for the list.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.segnalazioni(stato), context.ticket))
    }

    /// Moves along the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch table.handle(key, visibleRows: Table<Identifier<Segnalazione>>.visibleRows(in: Self.place(context.area)))
        {
        case .activated: return open()
        case .ignored: return .ignored
        default: return .none
        }
    }

    /// Takes the list, and asks again when something has changed.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.segnalazioni(let asked, let found)):
            guard asked == stato else { return .none }
            segnalazioni = found
            table.reload(rows(context))
            return .none
        case .delivered, .archiveChanged: return appear(context)
        case .refused(let refusal): return .problem(refusal.sentence)
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "segnalazioni.apri": return open()
        case "segnalazioni.nuova": return .go(.push(.nuovaSegnalazione(NuovaSegnalazioneState())))
        case "segnalazioni.altre":
            let all = StatoSegnalazione.allCases
            stato = all[((all.firstIndex(of: stato) ?? 0) + 1) % all.count]
            segnalazioni = []
            table.reload([])
            return appear(context)
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    static func place(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(2, area.rows - 4), columns: area.columns)
    }

    private func open() -> Reaction {
        guard let id = table.selectedID else { return .ignored }
        return .go(.push(.segnalazione(SegnalazioneState(segnalazione: id))))
    }
}
