// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension LivelliState {
    /// A measure left half-written is announced.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.bozza("\(Self.formName):\(fascicolo.domanda.id.rawValue)"), context.ticket))
    }

    /// A key for the measure being written, or for the chart.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if let event = work?.handle(key, context) {
            switch event {
            case .completed: return Reaction(banner: FormSession.lastField("registra la misura"))
            case .ignored: return .ignored
            case .changed, .left, .consumed: return .none
            }
        }
        let event = table.handle(key, visibleRows: Table<String>.visibleRows(in: Self.listPlace(context.area)))
        return event == .ignored ? .ignored : .none
    }

    /// Pasted text goes to the field in focus.
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
            return .say("Una misura \(draft.salvata.since(today: context.oggi)) è rimasta in bozza: N la riprende.")
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id: take(read, context)
        case .recorded: return recorded(context)
        case .refused(let refusal): return work?.refused(refusal) ?? .problem(refusal.sentence)
        case .conflict(let conflict):
            return Reaction(
                effects: [.beep, reading(context)],
                banner: Banner(CaseText.conflict(conflict, today: context.oggi), kind: .problem))
        case .archiveChanged where work == nil: return .ask(reading(context))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "nuova": return begin(context)
        case "registra": return submit(context)
        case "come_prima": return work?.repeatLast() ?? .none
        case FormCommand.nextEmpty: return work?.goToEmpty(context) ?? .none
        case "campo": return handle(.tab, context)
        case "indietro":
            guard let form = work else { return .go(.pop(.nothing)) }
            work = nil
            return Reaction(effects: form.keep(context))
        default: return .ignored
        }
    }

    /// The case file as it is now; the fields follow it, and keep what is typed.
    private mutating func take(_ read: Fascicolo, _ context: ScreenContext) {
        fascicolo = read
        table.reload(Self.rows(read))
        guard var form = work else { return }
        let (values, focus) = (form.form.values, form.form.focus)
        form.form = Form(fields: fields(context))
        form.form.restore(values)
        if let focus { form.form.focus(on: focus) }
        work = form
    }

    /// The question that reads the case file again.
    func reading(_ context: ScreenContext) -> Effect {
        .load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket)
    }
}
