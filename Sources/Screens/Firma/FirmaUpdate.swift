// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension FirmaState {
    /// Makes the form, on the field asked for.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        guard work == nil else { return .none }
        var form = FormSession(
            "firma", fields: fields(context), title: "Firme del progetto \(fascicolo.testata(on: context.oggi))",
            domanda: fascicolo.domanda.id)
        if let field { form.form.focus(on: FieldID(rawValue: field)) }
        work = form
        // Read again: who comes from the project has not the fingerprint of what was just saved.
        return Reaction(
            effects: form.load(context) + [.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket)])
    }

    /// A key for the fields.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        let event = work?.handle(key, context)
        settleVisibility()
        switch event {
        case .completed: return Reaction(banner: FormSession.lastField("registra le firme"))
        case .ignored, nil: return .ignored
        default: return .none
        }
    }

    /// Pasted text goes to the field in focus.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        work?.paste(text)
        settleVisibility()
        return .none
    }

    /// Keeps the draft.
    public mutating func wake(_ context: ScreenContext) -> Reaction {
        Reaction(effects: work?.keepDraft(context) ?? [])
    }

    /// An answer of the archive, or the choice between two versions.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.bozza(let key, let draft)):
            let banner = work?.take(key, draft, context)
            if banner != nil {
                remarkStored(context)
                settleVisibility()
            }
            return Reaction(banner: banner)
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id: return meet(read, context)
        case .recorded(let receipts): return recorded(receipts, context)
        case .refused(let refusal):
            sent = []
            return work?.refused(refusal) ?? .problem(refusal.sentence)
        case .conflict(let found):
            sent = []
            conflict = FormConflict(conflict: found)
            return Reaction(effects: [.beep, .load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket)])
        case .failed: sent = []
        case .delivered(.fields(let choice)): return settle(choice)
        case .delivered: return giveUp(context)
        default: break
        }
        return .none
    }

    /// The comparison given up comes back at the next save; after any other screen the case file is read again.
    private mutating func giveUp(_ context: ScreenContext) -> Reaction {
        guard conflict != nil, let before else {
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        }
        fascicolo = before
        conflict = nil
        return .none
    }

    /// Beside a draft that says otherwise stands what the archive holds, so that nothing is written over unseen.
    private mutating func remarkStored(_ context: ScreenContext) {
        for (id, value) in stored(context) {
            let field = FieldID(rawValue: id)
            guard let form = work, form.text(field) != value else { continue }
            work?.form[field].note = "in archivio: \(value)"
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "registra": return submit(context)
        case "tieni": return keepSignatures(context)
        case "come_prima": return repeatAbove()
        case FormCommand.nextEmpty: return work?.goToEmpty(context) ?? .none
        case "campo": return handle(.tab, context)
        case "dettagli": return toggleDetails()
        case "stampa":
            guard let versione = fascicolo.progetto?.versione else { return .none }
            return .go(.push(.stampa(StampaState(.progetto(fascicolo.domanda.id, versione: versione)))))
        case "progetto":
            return .go(.push(.progetto(ProgettoState(fascicolo: fascicolo, field: firstMissing(context)))))
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    /// F4: the day, or the reason, of the person above; elsewhere the value of the last time.
    private mutating func repeatAbove() -> Reaction {
        guard let form = work?.form, let focus = form.focus else { return .none }
        let kind = focus.rawValue.prefix { $0 != "." } + "."
        let same = form.fields.filter { $0.id.rawValue.hasPrefix(kind) }
        guard kind == "firma." || kind == "motivo.", let place = same.firstIndex(where: { $0.id == focus }) else {
            return work?.repeatLast() ?? .none
        }
        guard let above = same[..<place].last(where: { !$0.value.isEmpty }) else {
            return .say("Sopra non c'è ancora una firma da ripetere.")
        }
        work?.fill(focus, above.value)
        return .none
    }
}
