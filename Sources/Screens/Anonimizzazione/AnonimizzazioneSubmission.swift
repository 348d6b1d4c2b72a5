// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AnonimizzazioneState {
    /// What is typed must be the code.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck { .accepted(text) }

    /// F2.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context) else { return firstProblem }
        let typed = value("conferma").trimmingSpaces.uppercased()
        guard
            session.mark(
                typed == codice
                    ? []
                    : [
                        Problem(
                            "conferma_diversa", "Non è il codice del fascicolo: scrivere \(codice).", field: "conferma")
                    ])
        else { return firstProblem }
        memory.isSaving = true
        return session.record([.anonimizza(domanda, conferma: typed)], context)
    }
}
