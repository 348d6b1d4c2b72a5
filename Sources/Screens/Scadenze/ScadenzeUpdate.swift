// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ScadenzeState {
    /// The case file has just been read; what was left half-written is asked for.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        show(fascicolo, on: context.oggi)
        return .ask(.load(.bozza("\(LavoroScadenza.nuova.nome):\(fascicolo.domanda.id.rawValue)"), context.ticket))
    }

    /// A key for the form, or for the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if let event = work?.handle(key, context) {
            adapt()
            if event == .completed { return Reaction(banner: FormSession.lastField("registra")) }
            return event == .ignored ? .ignored : .none
        }
        let rows = Table<Int>.visibleRows(in: Self.listPlace(context.area))
        return table.handle(key, visibleRows: rows) == .ignored ? .ignored : .none
    }

    /// Pasted text goes to the form.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard work != nil else { return .ignored }
        work?.paste(text)
        adapt()
        return .none
    }

    /// Keeps the draft.
    public mutating func wake(_ context: ScreenContext) -> Reaction {
        Reaction(effects: work?.keepDraft(context) ?? [])
    }

    /// An answer of the archive.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.bozza(let key, let draft)):
            if work != nil {
                let banner = work?.take(key, draft, context)
                adapt()
                return Reaction(banner: banner)
            }
            guard let draft, FormSession.isDraft(key, of: LavoroScadenza.nuova.nome, fascicolo.domanda.id) else {
                return .none
            }
            return .say("Una variazione \(draft.salvata.since(today: context.oggi)) è rimasta in bozza: N la riprende.")
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id:
            show(read, on: context.oggi)
        case .recorded: return recorded(context)
        case .refused(let refusal): return work?.refused(refusal) ?? .problem(refusal.sentence)
        case .conflict(let found):
            let words = CaseText.conflict(found, today: context.oggi)
            return Reaction(effects: [query(context)], banner: Banner(words, kind: .problem))
        case .delivered, .archiveChanged: return .ask(query(context))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "nuova": return begin(.nuova, context)
        case "fatta", "annullata":
            guard let variazione else { return .ignored }
            return begin(.chiusura(variazione, isFatta: command == "fatta"), context)
        case "registra": return submit(context)
        case FormCommand.ditto: return work?.repeatLast() ?? .none
        case FormCommand.nextEmpty: return work?.goToEmpty(context) ?? .none
        case "campo": return handle(.tab, context)
        case "indietro":
            guard let form = work else { return .go(.pop(.nothing)) }
            work = nil
            lavoro = nil
            return Reaction(effects: form.keep(context))
        default: return .ignored
        }
    }

    /// The question that reads the case again.
    func query(_ context: ScreenContext) -> Effect {
        .load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket)
    }

    /// Half of the work for the list, the rest for the change in focus.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(3, (area.rows - 3) / 2 + 1), columns: area.columns)
    }
}
