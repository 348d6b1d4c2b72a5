// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension MappaturaState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        guard case .recorded = outcome else { return receiveForm(outcome, context) ?? .none }
        memory.isSaving = false
        let name = session.form.value("nome")
        session.markSaved()
        return Reaction(
            navigation: .pop(.fields(["mappa": name])), banner: Banner("La mappatura «\(name)» è salvata.", kind: .done)
        )
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        performForm(command, context)
    }
}
