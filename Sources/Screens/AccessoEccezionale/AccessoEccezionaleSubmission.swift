// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AccessoEccezionaleState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck { .accepted(text) }

    /// F2.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context), let motivo = MotivoAccessoEccezionale(rawValue: value("motivo")) else {
            return firstProblem
        }
        let dati = DatiAccessoEccezionale(motivo: motivo, testo: value("testo").trimmingSpaces)
        guard session.mark(dati.problems()) else { return firstProblem }
        memory.isSaving = true
        return session.record([.openEccezionale(domanda, dati)], context)
    }
}
