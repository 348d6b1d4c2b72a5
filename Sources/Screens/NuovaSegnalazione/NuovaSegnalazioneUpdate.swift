// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension NuovaSegnalazioneState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        guard case .recorded = outcome else { return receiveForm(outcome, context) ?? .none }
        memory.isSaving = false
        let effects = rememberEntry(context)
        session.markSaved()
        return Reaction(effects: effects, navigation: .pop(.saved("La segnalazione è registrata: è da prendere.")))
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        performForm(command, context)
    }
}
