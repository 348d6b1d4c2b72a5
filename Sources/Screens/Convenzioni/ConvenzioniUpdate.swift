// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ConvenzioniState {
    /// Asks for the list.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .ask(.load(.convenzioni, context.ticket)) }

    /// Moves along the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch table.handle(key, visibleRows: Table<Identifier<Convenzione>>.visibleRows(in: Self.place(context.area)))
        {
        case .activated: return open()
        case .ignored: return .ignored
        default: return .none
        }
    }

    /// Takes the list, and asks again when something has changed.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.convenzioni(let found)):
            convenzioni = found
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
        case "apri": return open()
        case "nuova": return .go(.push(.schedaConvenzione(SchedaConvenzioneState(convenzione: nil))))
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    static func place(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(2, area.rows - 6), columns: area.columns)
    }

    private func open() -> Reaction {
        guard let scelta else { return .ignored }
        return .go(.push(.schedaConvenzione(SchedaConvenzioneState(convenzione: scelta))))
    }
}
