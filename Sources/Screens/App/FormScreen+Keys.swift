// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension FormScreen {
    /// A key of a screen with a form.
    mutating func handleForm(_ key: Key, _ context: ScreenContext) -> Reaction {
        let screen = self
        let before = session.form.focus
        switch session.handle(key, check: { screen.check($0, $1, context) }) {
        case .changed(let id): return changed(id, context)
        case .left(let id): return left(id, context)
        case .completed:
            var reaction = before.map { left($0, context) } ?? .none
            if reaction.banner == nil { reaction.banner = FormSession.lastField() }
            return reaction
        case .consumed: return .none
        case .ignored:
            if key == .escape { return .go(.pop(.nothing)) }
            if key == .function(8) { return goToEmpty(context) }
            return .ignored
        }
    }

    /// Text pasted in the field in focus.
    mutating func pasteForm(_ text: String, _ context: ScreenContext) -> Reaction {
        session.paste(text)
        return session.form.focus.map { changed($0, context) } ?? .none
    }

    /// A command of the form: save, repeat, begin again, back.
    mutating func performForm(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case FormCommand.save:
            if memory.isSaving { return .none }
            var reaction = settleFocus(context)
            let saving = submit(context)
            reaction.effects += saving.effects
            reaction.banner = saving.banner
            reaction.navigation = saving.navigation
            return reaction
        case FormCommand.ditto: return repeatEntry(context)
        case FormCommand.nextEmpty: return goToEmpty(context)
        case FormCommand.back: return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    private mutating func changed(_ id: FieldID, _ context: ScreenContext) -> Reaction {
        let field = session.form[id]
        if case .date = field.kind { session.form[id].note = nil }
        refresh(context)
        guard case .lookup = field.kind, FoldedKey.of(field.value).count >= 2 else { return .none }
        return .ask(.load(.luoghi(field.value), context.ticket))
    }

    /// What leaving the field in focus would do, without leaving it: F2 comes from any field.
    private mutating func settleFocus(_ context: ScreenContext) -> Reaction {
        session.form.finish()
        guard let id = session.form.focus else { return .none }
        switch check(id, session.form.value(id), context) {
        case .accepted(let text, let note):
            if session.form.value(id) != text { session.form.set(id, text) }
            if let note { session.form[id].note = note }
            session.form.setProblem(id, nil)
        case .refused(let problem): session.form.setProblem(id, problem.sentence)
        }
        return left(id, context)
    }

    private mutating func left(_ id: FieldID, _ context: ScreenContext) -> Reaction {
        var reaction = Reaction.none
        let field = session.form[id]
        if field.problem == nil {
            if case .lookup = field.kind, field.note == nil, !field.value.isEmpty {
                reaction.effects.append(.load(.luogo(field.value), context.ticket))
            }
            let more = accepted(id, context)
            reaction.effects += more.effects
            reaction.banner = more.banner
            reaction.navigation = more.navigation
        }
        refresh(context)
        return reaction
    }

    /// What leaving the field does comes first: it may fill the fields that follow.
    private mutating func goToEmpty(_ context: ScreenContext) -> Reaction {
        var reaction = settleFocus(context)
        if !session.form.focusNextEmpty(), reaction.banner == nil { reaction.banner = FormSession.allFull }
        return reaction
    }

    private mutating func repeatEntry(_ context: ScreenContext) -> Reaction {
        guard let id = session.form.focus else { return .none }
        let reaction = session.repeatLast()
        return reaction == .none ? left(id, context) : reaction
    }
}
