// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension EsameAccessoState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck { .accepted(text) }

    /// F2.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context), let esito = EsitoEsameAccesso(rawValue: value("esito")) else {
            return firstProblem
        }
        let dati = DatiEsameAccesso(esito: esito, nota: value("nota").trimmingSpaces)
        guard session.mark(dati.problems()) else { return firstProblem }
        memory.isSaving = true
        return session.record([.reviewEccezionale(accesso.id, dati)], context)
    }
}
