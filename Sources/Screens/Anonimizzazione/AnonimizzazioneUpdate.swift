// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AnonimizzazioneState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .recorded:
            memory.isSaving = false
            session.markSaved()
            return .go(
                .pop(
                    .saved(
                        "Il nucleo di \(codice) è anonimo. Resta da riscrivere il file: percorso conservazione anonimizza --ripulisci."
                    )))
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { .none }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        performForm(command, context)
    }
}
