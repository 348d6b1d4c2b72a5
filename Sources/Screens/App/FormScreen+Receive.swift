// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension FormScreen {
    /// An answer that every form treats alike; nil when it is for the screen itself.
    mutating func receiveForm(_ outcome: Outcome, _ context: ScreenContext) -> Reaction? {
        switch outcome {
        case .loaded(.bozza(let key, let draft)): return resume(key, draft, context)
        case .loaded(.luoghi(let text, let places)):
            suggest(places, for: text, context)
            return Reaction.none
        case .loaded(.luogo(let place)):
            name(place, context)
            return Reaction.none
        case .refused(let refusal):
            memory.isSaving = false
            return session.refused(refusal)
        case .failed:
            memory.isSaving = false
            return Reaction.none
        default: return nil
        }
    }

    /// The questions for the names of the places whose code is in a field.
    func askPlaceNames(_ context: ScreenContext) -> [Effect] {
        let codes = session.form.fields.filter { $0.kind == .lookup && !$0.value.isEmpty && $0.note == nil }
        return Set(codes.map(\.value)).sorted().map { .load(.luogo($0), context.ticket) }
    }

    private mutating func resume(_ key: String, _ draft: Bozza?, _ context: ScreenContext) -> Reaction? {
        session = namedSession
        guard key == session.draftKey || key == session.lastKey else { return nil }
        let banner = session.take(key, draft, context)
        refresh(context)
        guard let banner else { return Reaction.none }
        return Reaction(effects: askPlaceNames(context), banner: banner)
    }

    /// Comuni of the ambito come first: they are the likeliest.
    private mutating func suggest(_ places: [Luogo], for text: String, _ context: ScreenContext) {
        guard let id = session.form.focus, session.form[id].kind == .lookup, session.form.value(id) == text else {
            return
        }
        let own = Set(context.session.ambito.comuni)
        let sorted = places.filter { own.contains($0.codice) } + places.filter { !own.contains($0.codice) }
        session.form.setSuggestions(
            sorted.map { place in
                let end = place.al.map { ", fino al \($0.italian)" } ?? ""
                return ChoiceOption(code: place.codice, label: place.text + end)
            }, for: id)
    }

    private mutating func name(_ place: Luogo?, _ context: ScreenContext) {
        for field in session.form.fields where field.kind == .lookup && !field.value.isEmpty && field.note == nil {
            guard let place else {
                session.form.setProblem(field.id, CounterChecks.unknownPlace)
                continue
            }
            if field.value == place.codice { session.form[field.id].note = place.text }
        }
        refresh(context)
    }
}
