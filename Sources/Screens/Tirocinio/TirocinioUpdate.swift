// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension TirocinioState {
    /// Shows the months, and reads the case again.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        show()
        return .ask(reading(context))
    }

    /// A key for the form, or for the months.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if let event = work?.handle(key, context) {
            switch event {
            case .left(let id): adapt(left: id)
            case .completed: return Reaction(banner: FormSession.lastField("registra"))
            case .ignored: return .ignored
            case .changed, .consumed: break
            }
            return .none
        }
        switch table.handle(key, visibleRows: Table<Int>.visibleRows(in: listPlace(context))) {
        case .ignored: return .ignored
        default: return .none
        }
    }

    /// Pasted text goes to the form.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard work != nil else { return .ignored }
        work?.paste(text)
        return .none
    }

    /// Keeps the draft.
    public mutating func wake(_ context: ScreenContext) -> Reaction {
        Reaction(effects: work?.keepDraft(context) ?? [])
    }

    /// An answer of the archive.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.bozza(let key, let draft)): return Reaction(banner: work?.take(key, draft, context))
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id:
            fascicolo = read
            tirocinio = read.tirocini.first { $0.id == tirocinio.id } ?? tirocinio
            show()
        case .recorded: return recorded(context)
        case .refused(let refusal): return work?.refused(refusal) ?? .problem(refusal.sentence)
        case .conflict(let found):
            let words = CaseText.conflict(found, today: context.oggi)
            return Reaction(effects: [reading(context)], banner: Banner(words, kind: .problem))
        case .delivered, .archiveChanged: return .ask(reading(context))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "registra": return submit(context)
        case FormCommand.ditto: return work?.repeatLast() ?? .none
        case FormCommand.nextEmpty: return work?.goToEmpty(context) ?? .none
        case "campo": return handle(.tab, context)
        case "indietro":
            guard let form = work else { return .go(.pop(.nothing)) }
            work = nil
            lavoro = nil
            return Reaction(effects: form.keep(context))
        default:
            guard let lavoro = LavoroTirocinio(rawValue: command) else { return .ignored }
            return begin(lavoro, context)
        }
    }

    /// The question that reads the case file again.
    func reading(_ context: ScreenContext) -> Effect {
        .load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket)
    }
}
