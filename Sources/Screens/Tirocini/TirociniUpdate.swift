// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension TirociniState {
    /// Shows the tirocini of the case, and reads it again.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        show(context)
        return Reaction(effects: [
            reading(context), .load(.bozza("\(Self.formName):\(fascicolo.domanda.id.rawValue)"), context.ticket),
        ])
    }

    /// A key for the form, or for the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if let event = work?.handle(key, context) {
            if event == .completed { return Reaction(banner: FormSession.lastField("registra")) }
            return event == .ignored ? .ignored : .none
        }
        switch table.handle(key, visibleRows: Table<Int>.visibleRows(in: Self.listPlace(context.area))) {
        case .activated: return perform("apri", context)
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
        case .loaded(.bozza(let key, let draft)):
            if work != nil { return Reaction(banner: work?.take(key, draft, context)) }
            guard let draft, FormSession.isDraft(key, of: Self.formName, fascicolo.domanda.id) else { return .none }
            return .say("Un tirocinio \(draft.salvata.since(today: context.oggi)) è rimasto in bozza: N lo riprende.")
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id:
            fascicolo = read
            show(context)
        case .recorded: return recorded(context)
        case .refused(let refusal): return work?.refused(refusal) ?? .problem(refusal.sentence)
        case .delivered, .archiveChanged: return .ask(reading(context))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "nuovo": return begin(context)
        case "registra": return submit(context)
        case FormCommand.ditto: return work?.repeatLast() ?? .none
        case FormCommand.nextEmpty: return work?.goToEmpty(context) ?? .none
        case "campo": return handle(.tab, context)
        case "apri":
            guard let tirocinio else { return .none }
            return .go(.push(.tirocinio(TirocinioState(tirocinio, fascicolo: fascicolo))))
        case "indietro":
            guard let form = work else { return .go(.pop(.nothing)) }
            work = nil
            return Reaction(effects: form.keep(context))
        default: return .ignored
        }
    }

    /// The question that reads the case file again.
    func reading(_ context: ScreenContext) -> Effect {
        .load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket)
    }
}
