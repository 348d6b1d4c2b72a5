// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AccessoEccezionaleState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .recorded:
            memory.isSaving = false
            session.markSaved()
            return .go(.pop(.saved("Il fascicolo è aperto in via eccezionale per \(Self.ore(context)) ore.")))
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
