// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension ProtezioneState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        id == "dal" ? FieldParsing.checkDate(text, context) : .accepted(text)
    }

    /// F2.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context), let dal = FieldParsing.date(value("dal"), context) else { return firstProblem }
        let named = value("operatori").split(separator: ",").compactMap { Int64($0) }
        let dati = DatiProtezione(
            operatori: named.map { Identifier($0) }, motivo: value("motivo").trimmingSpaces, dal: dal)
        guard session.mark(dati.problems(today: context.oggi)) else { return firstProblem }
        memory.isSaving = true
        return session.record([.protectNucleo(fascicolo.nucleo.id, dati)], context)
    }
}
