// SPDX-License-Identifier: EUPL-1.2

public import Canvas
public import Domain
public import Widgets

/// A form at work: what is typed, what of it is not yet in a draft, and the draft it came from.
///
/// Every screen with a form holds one, so that nothing typed is ever lost in the same way everywhere.
public struct FormSession: Hashable, Sendable {
    /// The fields.
    public var form: Form
    /// Name of the draft; stable for the thing edited ("accesso", "domanda:12").
    public let draftKey: String
    /// Words for the desk: "Nuova domanda, INVENTATI Maria".
    public var draftTitle: String
    /// The domanda it belongs to, if any.
    public let domanda: Identifier<Domanda>?
    /// Something typed is not in the archive.
    public private(set) var isDirty = false
    /// Something typed is not even in the draft.
    public private(set) var isDraftStale = false
    /// When the draft was written last; nil before it is.
    private(set) var draftSaved: Instant?
    /// Name of the draft that keeps the last form saved of the same kind, for F4; nil where nothing is repeated.
    var lastKey: String?
    /// The fields that F4 repeats; nil for all of them.
    var repeatable: Set<FieldID>?
    /// The fields that begin with their value of the last form saved: what stays the same from one to the next.
    var proposed: Set<FieldID> = []
    /// The values of the last form saved of the same kind.
    var lastEntry: [String: String] = [:]

    /// A form not yet touched.
    ///
    /// - Parameter lastKey: name of the draft that keeps what F4 repeats; nil where nothing is repeated.
    public init(
        form: Form, draftKey: String, draftTitle: String, domanda: Identifier<Domanda>? = nil, lastKey: String? = nil
    ) {
        self.form = form
        self.draftKey = draftKey
        self.draftTitle = draftTitle
        self.domanda = domanda
        self.lastKey = lastKey
    }

    /// Passes a key to the form; fields left are checked, and written out in full or marked with the problem.
    ///
    /// - Parameter check: what the Domain makes of the text of a field.
    public mutating func handle(_ key: Key, check: (FieldID, String) -> FieldCheck) -> FormEvent {
        let before = form.focus
        let event = form.handle(key)
        switch event {
        case .changed(let id):
            touch()
            form.setProblem(id, nil)
        case .left(let id): apply(check(id, form.value(id)), to: id)
        case .completed:
            if let before { apply(check(before, form.value(before)), to: before) }
        case .ignored, .consumed: break
        }
        return event
    }

    /// Inserts pasted text in the field in focus.
    public mutating func paste(_ text: String) {
        if case .changed(let id) = form.insert(paste: text) {
            touch()
            form.setProblem(id, nil)
        }
    }

    /// Writes a value from outside the keyboard (F4, a choice made elsewhere), as if typed.
    public mutating func fill(_ id: FieldID, _ value: String) {
        guard form.value(id) != value else { return }
        form.set(id, value)
        form.setProblem(id, nil)
        touch()
    }

    /// Checks the field in focus as if it were left, and stays on it.
    public mutating func settle(check: (FieldID, String) -> FieldCheck) {
        guard let id = form.focus else { return }
        apply(check(id, form.value(id)), to: id)
    }

    /// Checks every field: true when none has a problem and none required is empty; else the first is in focus.
    public mutating func checkAll(check: (FieldID, String) -> FieldCheck) -> Bool {
        for field in form.fields where field.isVisible && field.isEnabled {
            apply(check(field.id, field.value), to: field.id)
            if field.isRequired, form.value(field.id).allSatisfy(\.isWhitespace) {
                form.setProblem(field.id, "Questo dato serve: completarlo prima di salvare.")
            }
        }
        guard form.problems.isEmpty else {
            form.focusFirstProblem()
            return false
        }
        return true
    }

    /// Marks the problems of the Domain beside their fields; true when there is none.
    public mutating func mark(_ problems: [Problem]) -> Bool {
        for problem in problems {
            if let field = problem.field { form.setProblem(FieldID(rawValue: field), problem.sentence) }
        }
        if !problems.isEmpty { form.focusFirstProblem() }
        return problems.isEmpty
    }

    /// The effect that keeps what is typed, when something is not kept yet.
    public mutating func keepDraft(_ context: ScreenContext) -> [Effect] {
        guard isDraftStale, let draft = draft(context) else { return [] }
        isDraftStale = false
        draftSaved = draft.salvata
        return [.saveDraft(draft)]
    }

    /// What is typed, when it is not in the archive.
    public func draft(_ context: ScreenContext) -> Bozza? {
        guard isDirty else { return nil }
        return Bozza(
            chiave: draftKey, titolo: draftTitle, valori: form.values.filter { !$0.value.isEmpty }, domanda: domanda,
            salvata: context.adesso)
    }

    /// Puts a draft back; fields the form does not have any more are left out.
    public mutating func restore(_ draft: Bozza) {
        form.restore(draft.valori)
        isDirty = true
        isDraftStale = false
        draftSaved = draft.salvata
    }

    /// Everything is in the archive.
    public mutating func markSaved() {
        isDirty = false
        isDraftStale = false
    }

    /// How the draft stands.
    var draftStatus: DraftStatus { isDraftStale ? .waiting : isDirty ? .kept(draftSaved) : .nothing }

    /// Marks a change made outside the fields (a row added to a list).
    public mutating func touch() {
        isDirty = true
        isDraftStale = true
    }

    private mutating func apply(_ check: FieldCheck, to id: FieldID) {
        switch check {
        case .accepted(let text, let note):
            if form.value(id) != text { form.set(id, text) }
            form[id].note = note ?? form[id].note
            form.setProblem(id, nil)
        case .refused(let problem): form.setProblem(id, problem.sentence)
        }
    }
}
