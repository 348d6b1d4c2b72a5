// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

/// A form that ends in acts of one case file: draft, "come prima", save, refusal and conflict, the same for all.
struct CaseForm: Hashable, Sendable {
    /// The fields and their draft.
    var session: FormSession
    /// Values of the last entry saved with the same form, for F4.
    private(set) var last: [String: String] = [:]
    /// The draft that holds them.
    private let lastKey: String

    /// A form of a case file, not yet touched.
    ///
    /// - Parameter name: stable name of the form ("passaggio.incontro"); with the domanda it names the draft.
    init(_ name: String, fields: [FormField], title: String, domanda: Identifier<Domanda>) {
        session = FormSession(
            form: Form(fields: fields), draftKey: "\(name):\(domanda.rawValue)", draftTitle: title, domanda: domanda)
        lastKey = "ultimo:\(name)"
    }

    /// The fields.
    var form: Form {
        get { session.form }
        set { session.form = newValue }
    }

    /// Raw text of a field, without the spaces at its ends.
    func text(_ id: FieldID) -> String { form.trimmed(id) }

    /// What is asked when the form opens: its draft, and the last entry.
    func load(_ context: ScreenContext) -> [Effect] {
        [.load(.bozza(session.draftKey), context.ticket), .load(.bozza(lastKey), context.ticket)]
    }

    /// Takes a draft that was asked for; says so when typed text comes back.
    mutating func take(_ key: String, _ draft: Bozza?, _ context: ScreenContext) -> Banner? {
        guard let draft else { return nil }
        if key == lastKey { last = draft.valori }
        guard key == session.draftKey, !session.isDirty else { return nil }
        session.restore(draft)
        return Banner("La bozza \(draft.salvata.since(today: context.oggi)) è ripresa.")
    }

    /// Passes a key to the fields; those left are checked.
    mutating func handle(_ key: Key, _ context: ScreenContext) -> FormEvent {
        let fields = form
        return session.handle(key) { FieldParsing.check($0, $1, in: fields, context) }
    }

    /// Checks every field: true when the form can be read into values.
    mutating func checkAll(_ context: ScreenContext) -> Bool {
        session.form.finish()
        let fields = form
        return session.checkAll { FieldParsing.check($0, $1, in: fields, context) }
    }

    /// F4: the value this field had in the last entry.
    mutating func repeatLast() -> Reaction {
        guard let id = form.focus, let value = last[id.rawValue], !value.isEmpty else {
            return .say("Per questo campo non c'è un valore precedente.")
        }
        session.fill(id, value)
        return .none
    }

    /// The effect that writes the acts and drops the draft.
    func record(_ acts: [Act], _ context: ScreenContext) -> Reaction {
        .ask(.record(acts, context.ticket, discarding: session.draftKey))
    }

    /// The acts are in the archive: nothing is left to keep, and the values are ready for the next F4.
    mutating func recorded(_ context: ScreenContext) -> [Effect] {
        session.markSaved()
        let values = form.values.filter { !$0.value.isEmpty }
        last = values
        return [
            .saveDraft(Bozza(chiave: lastKey, titolo: "", valori: values, domanda: nil, salvata: context.adesso))
        ]
    }

    /// The domain says no: the sentence, and the focus on the field it is about.
    mutating func refused(_ refusal: Refusal) -> Reaction {
        let named = refusal.missing.compactMap(\.field).map { FieldID(rawValue: $0) }
        let dates: Set<String> = [
            "data_futura", "data_anteriore", "firma_prima_dell_analisi", "riesame_tardivo", "durata_non_finita",
        ]
        if let target = named.first(where: { form.has($0) }) ?? (dates.contains(refusal.code) ? "data" : nil) {
            session.form[target].isVisible = true
            session.form.setProblem(target, refusal.sentence)
            session.form.focus(on: target)
        }
        return .problem(refusal.sentence)
    }

    /// The line over the keys: where the focus is, and whether what is typed is kept.
    func drawPlace(on canvas: inout Canvas, in area: Rect) {
        guard let focus = form.focus else { return }
        let (number, count) = form.position
        var text = "Campo \(number) di \(count), \(form[focus].label.loweringInitial)"
        if session.isDirty { text += session.isDraftStale ? ": la bozza si salva tra poco" : ": la bozza è salvata" }
        canvas.put(DisplayWidth.ellipsize(text + ".", to: area.columns - 2), row: area.maxRow, column: 1, style: .faint)
    }
}

extension Form {
    /// Raw text of a field, without the spaces at its ends.
    func trimmed(_ id: FieldID) -> String { value(id).trimmingSpaces }

    /// True when the form has a field with this name.
    func has(_ id: FieldID) -> Bool { fields.contains { $0.id == id } }
}
