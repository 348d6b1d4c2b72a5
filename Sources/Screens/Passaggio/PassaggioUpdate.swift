// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension PassaggioState {
    /// Makes the form and asks for its draft.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        guard work == nil else { return .none }
        var made = FormSession(
            "passaggio.\(kind.rawValue)", fields: asked.fields(fascicolo, context),
            title: "\(kind.denominazione) \(fascicolo.testata(on: context.oggi))", domanda: fascicolo.domanda.id)
        made.proposed = asked.proposed
        work = made
        adapt(changed: nil, context)
        return Reaction(effects: made.load(context) + askAgenda(context))
    }

    /// A key for the fields.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        guard let event = work?.handle(key, context) else { return .ignored }
        switch event {
        case .changed(let id): adapt(changed: id, context)
        case .left(let id):
            adapt(changed: id, context)
            if id == "data" { return Reaction(effects: askAgenda(context)) }
        case .completed: return Reaction(banner: FormSession.lastField("registra"))
        case .consumed: break
        case .ignored: return .ignored
        }
        return .none
    }

    /// Pasted text goes to the field in focus.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        work?.paste(text)
        adapt(changed: work?.form.focus, context)
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
            let banner = work?.take(key, draft, context)
            adapt(changed: nil, context)
            return Reaction(banner: banner)
        case .loaded(.agenda(_, let found)): agenda = found
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id:
            fascicolo = read
            return .none
        case .recorded(let receipts): return recorded(receipts, context)
        case .refused(let refusal):
            sent = []
            return work?.refused(refusal) ?? .problem(refusal.sentence)
        case .conflict(let conflict):
            sent = []
            return Reaction(
                effects: [.beep, .load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket)],
                banner: Banner(CaseText.conflict(conflict, today: context.oggi), kind: .problem))
        case .failed: sent = []
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "registra": return submit(context)
        case "libero": return takeFree(context)
        case "come_prima":
            let reaction = work?.repeatLast() ?? .none
            adapt(changed: work?.form.focus, context)
            return reaction
        case FormCommand.nextEmpty:
            let reaction = work?.goToEmpty(context) ?? .none
            adapt(changed: work?.form.focus, context)
            return reaction
        case "campo": return handle(.tab, context)
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    /// Lets the kind show, hide and complete fields.
    mutating func adapt(changed: FieldID?, _ context: ScreenContext) {
        guard var form = work?.form else { return }
        asked.adapt(&form, changed: changed, fascicolo, context)
        work?.form = form
    }
}
