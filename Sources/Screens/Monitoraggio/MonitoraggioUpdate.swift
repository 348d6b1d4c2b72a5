// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension MonitoraggioState {
    /// The first record is begun at once, and one asked for from the list of those due; a draft left half-written is
    /// announced.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if fascicolo.monitoraggi.isEmpty || isNew, work == nil, unavailable(context) == nil,
            context.operatore.may(.monitora) == nil
        {
            isNew = false
            return begin(context)
        }
        return .ask(.load(.bozza("\(Self.formName):\(fascicolo.domanda.id.rawValue)"), context.ticket))
    }

    /// A key for the record being written or read, or for the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if let event = work?.handle(key, context) {
            switch event {
            case .changed(let id), .left(let id): adapt(changed: id, context)
            case .completed: return Reaction(banner: FormSession.lastField("registra la verifica"))
            case .ignored: return .ignored
            case .consumed: break
            }
            return .none
        }
        if let event = lettura?.handle(key, in: context.area) {
            if event == .closed { lettura = nil }
            return .none
        }
        switch table.handle(key, visibleRows: Table<Int>.visibleRows(in: Self.listPlace(context.area))) {
        case .activated:
            lettura = scelto.map { HelpView(title: Self.heading($0), lines: lines($0, context)) }
            return .none
        case .ignored: return .ignored
        default: return .none
        }
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
            return .say("Una verifica \(draft.salvata.since(today: context.oggi)) è rimasta in bozza: N la riprende.")
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id: take(read, context)
        case .recorded(let receipts): return recorded(receipts, context)
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
        case "legge": return handle(.enter, context)
        case "indietro": return back(context)
        default: return .ignored
        }
    }

    private mutating func back(_ context: ScreenContext) -> Reaction {
        if let form = work, !fascicolo.monitoraggi.isEmpty {
            work = nil
            return Reaction(effects: form.keep(context))
        }
        if lettura != nil {
            lettura = nil
            return .none
        }
        return .go(.pop(.nothing))
    }

    /// The case file as it is now; the fields follow the project when it has changed, and keep what is typed.
    private mutating func take(_ read: Fascicolo, _ context: ScreenContext) {
        let isSameProject = read.progetto == fascicolo.progetto
        fascicolo = read
        table.reload(Self.rows(read))
        guard !isSameProject, var form = work else { return }
        let values = form.form.values
        form.form = Form(fields: fields(context))
        form.form.restore(values)
        work = form
    }

    /// The question that reads the case file again.
    func reading(_ context: ScreenContext) -> Effect {
        .load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket)
    }
}
