// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AttoNucleoState {
    /// Makes the fields and asks for the draft.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        guard !isReady else { return .none }
        isReady = true
        session.form = Form(fields: kind.form.fields(self, context))
        adapt(left: nil, context)
        return Reaction(effects: askDrafts(context) + askPlaceNames(context))
    }

    /// A key for the fields.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction { handleForm(key, context) }

    /// Pasted text goes to the field in focus.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { pasteForm(text, context) }

    /// Keeps the draft.
    public mutating func wake(_ context: ScreenContext) -> Reaction {
        let effects = session.keepDraft(context)
        return effects.isEmpty ? .ignored : Reaction(effects: effects)
    }

    /// An answer of the archive.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        if let reaction = receiveForm(outcome, context) { return reaction }
        switch outcome {
        case .recorded:
            memory.isSaving = false
            session.markSaved()
            return .go(.pop(.saved(kind.form.fatto)))
        case .conflict(let conflict):
            memory.isSaving = false
            memory.conflict = FormConflict(conflict: conflict)
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id: return meet(read, context)
        case .delivered(.fields(let choice)):
            guard settleConflict(choice, context) else { return .none }
            return .say("La scelta è nei campi: F2 registra.")
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        performForm(command, context)
    }

    /// What the Domain makes of the text of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        if let special = kind.form.check(id, text, context) { return special }
        switch session.form[id].kind {
        case .date: return CounterChecks.pastDate(text, context)
        case .text: return CounterChecks.line(text)
        case .lookup: return CounterChecks.place(text)
        default: return .accepted(text)
        }
    }

    /// After any change: what depends on other fields.
    mutating func refresh(_ context: ScreenContext) { adapt(left: nil, context) }

    /// After a field was left: what follows from its value.
    mutating func accepted(_ id: FieldID, _ context: ScreenContext) -> Reaction {
        adapt(left: id, context)
        return Reaction(effects: askPlaceNames(context))
    }

    private mutating func adapt(left id: FieldID?, _ context: ScreenContext) {
        let screen = self
        kind.form.adapt(&session.form, left: id, screen, context)
    }

    /// Another desk has written: what the fields were read from is compared, an event is looked at again.
    private mutating func meet(_ read: Fascicolo, _ context: ScreenContext) -> Reaction {
        var former = self
        var latest = self
        latest.fascicolo = read
        former.session.form = Form(fields: kind.form.fields(former, context))
        latest.session.form = Form(fields: kind.form.fields(latest, context))
        fascicolo = read
        guard let conflict = memory.conflict?.conflict else { return .none }
        guard case .situazione = kind else {
            memory.conflict = nil
            return .problem(CaseText.conflict(conflict, today: context.oggi))
        }
        return compare(
            latest.session.form.values, base: former.session.form.values, titolo: title, context)
    }
}
