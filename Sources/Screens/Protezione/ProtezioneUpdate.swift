// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension ProtezioneState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .recorded:
            memory.isSaving = false
            session.markSaved()
            return .go(.pop(.saved("La protezione del nucleo è registrata.")))
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        guard command == "toglie" else { return performForm(command, context) }
        memory.isSaving = true
        return session.record(
            [.unprotectNucleo(fascicolo.nucleo.id, motivo: value("motivo").trimmingSpaces)], context)
    }
}
