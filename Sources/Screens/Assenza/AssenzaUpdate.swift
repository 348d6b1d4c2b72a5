// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AssenzaState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.agenda(_, let found)):
            presenti = found.assenze
            return .none
        case .recorded:
            memory.isSaving = false
            let effects = rememberEntry(context)
            session.markSaved()
            return Reaction(effects: effects, navigation: .pop(.saved("L'assenza è registrata.")))
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        guard command == "toglie" else { return performForm(command, context) }
        guard let presente else { return .problem("In quei giorni non c'è un'assenza da togliere.") }
        memory.isSaving = true
        return .ask(.record([.endAssenza(presente.id, al: nil)], context.ticket, discarding: session.draftKey))
    }
}
