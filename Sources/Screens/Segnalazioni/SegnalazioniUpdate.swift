// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SegnalazioniState {
    /// Asks for the list.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        ask(.first, context)
    }

    /// Moves along the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        switch table.handle(key, visibleRows: Table<Identifier<Segnalazione>>.visibleRows(in: Self.place(context.area)))
        {
        case .needsMore(let window): return ask(window, context)
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
            take(found, context)
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
            totale = nil
            table.reload([])
            return appear(context)
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    static func place(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(2, area.rows - 4), columns: area.columns)
    }

    private mutating func ask(_ window: TableWindow, _ context: ScreenContext) -> Reaction {
        pending = window
        let after = window == .after ? segnalazioni.last.map(CursoreSegnalazioni.init) : nil
        let before: CursoreSegnalazioni? =
            switch window {
            case .before: segnalazioni.first.map(CursoreSegnalazioni.init)
            case .last: .end(stato)
            case .after, .first: nil
            }
        return .ask(
            .load(.segnalazioni(stato, after: after, before: before, limit: Self.page), context.ticket))
    }

    private mutating func take(_ pagina: PaginaSegnalazioni, _ context: ScreenContext) {
        let window = pending ?? .first
        pending = nil
        totale = pagina.totale
        let found = rows(pagina.segnalazioni, context)
        switch window {
        case .first:
            segnalazioni = pagina.segnalazioni
            table.reload(found, hasMoreAfter: pagina.hasMore)
        case .after:
            segnalazioni += pagina.segnalazioni
            table.append(found, hasMoreAfter: pagina.hasMore)
        case .before:
            segnalazioni = pagina.segnalazioni + segnalazioni
            table.prepend(found, hasMoreBefore: pagina.hasMore)
        case .last:
            segnalazioni = pagina.segnalazioni
            table.showLast(found, hasMoreBefore: pagina.hasMore)
        }
        let kept = Set(table.rows.map(\.id))
        if kept.count < segnalazioni.count { segnalazioni.removeAll { !kept.contains($0.id) } }
    }

    private func open() -> Reaction {
        guard let id = table.selectedID else { return .ignored }
        return .go(.push(.segnalazione(SegnalazioneState(segnalazione: id))))
    }
}
