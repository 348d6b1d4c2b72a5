// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaConvenzioneState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .recorded:
            memory.isSaving = false
            let effects = rememberEntry(context)
            session.markSaved()
            return Reaction(effects: effects, navigation: .pop(.saved("La convenzione è registrata.")))
        case .conflict(let conflict):
            memory.isSaving = false
            return .problem(
                "\(conflict.byWhom) ha cambiato questa convenzione: Esc torna all'elenco, e la bozza resta.")
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        performForm(command, context)
    }
}
