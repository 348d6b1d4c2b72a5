// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FormSession {
    /// What is asked when the form opens: its draft, and the last form of its kind that was saved.
    func load(_ context: ScreenContext) -> [Effect] {
        let draft = Effect.load(.bozza(draftKey), context.ticket)
        return [draft] + (lastKey.map { [.load(.bozza($0), context.ticket)] } ?? [])
    }

    /// Takes a draft that was asked for; the words say that typed text has come back.
    mutating func take(_ key: String, _ draft: Bozza?, _ context: ScreenContext) -> Banner? {
        if key == lastKey {
            lastEntry = draft?.valori ?? [:]
            propose()
        }
        guard let draft, key == draftKey, !isDirty else { return nil }
        restore(draft)
        return Banner(draft.resumedWords(context))
    }

    /// F4: what this field had in the last form saved; nil when there is nothing to repeat, and the words say so.
    mutating func repeatLast() -> Reaction {
        guard let id = form.focus else { return .none }
        guard let value = lastEntry[id.rawValue], !value.isEmpty else {
            return .problem("Per questo campo non c'è un valore dell'ultima volta.")
        }
        fill(id, value)
        return .none
    }

    /// The effect that keeps what F4 repeats, at every save.
    func rememberEntry(_ context: ScreenContext) -> [Effect] {
        guard let lastKey else { return [] }
        let values = entry
        guard !values.isEmpty else { return [] }
        return [.saveDraft(Bozza(chiave: lastKey, titolo: "", valori: values, salvata: context.adesso))]
    }

    /// The acts are in the archive: nothing is left to keep, and the values are ready for the next F4.
    mutating func recorded(_ context: ScreenContext) -> [Effect] {
        markSaved()
        lastEntry = entry
        return rememberEntry(context)
    }

    /// The effect that writes the acts and drops the draft.
    func record(_ acts: [Act], _ context: ScreenContext) -> Reaction {
        .ask(.record(acts, context.ticket, discarding: draftKey))
    }

    /// Begins with what stays the same from one form to the next; never over something typed, or a draft.
    private mutating func propose() {
        guard !isDirty else { return }
        for id in proposed where form.has(id) {
            guard let value = lastEntry[id.rawValue], !value.isEmpty, form.value(id) != value else { continue }
            switch form[id].kind {
            case .choice(let options): if options.contains(where: { $0.code == value }) { form.set(id, value) }
            default: if form.value(id).isEmpty { form.set(id, value) }
            }
        }
    }

    /// The values that F4 may repeat.
    private var entry: [String: String] {
        form.values.filter { key, value in
            !value.isEmpty && repeatable?.contains(FieldID(rawValue: key)) != false
        }
    }
}

extension Bozza {
    /// The words when typed text comes back.
    func resumedWords(_ context: ScreenContext) -> String {
        "La bozza \(salvata.since(today: context.oggi)) è ripresa."
    }
}
