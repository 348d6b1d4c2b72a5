// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// A new examination of a rejected domanda.
struct RiesameForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data della richiesta", context.oggi),
            .flag("ufficio", "Riesame d'ufficio", false, help: CaseHelp.riesame),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        guard let esito = f.domanda.esito else { return [] }
        let term = Termine.compute(.riesame, from: esito.data, calendar: context.calendario)
        return [CaseText.deadline(term, "Da chiedere", day(form, context) ?? context.oggi, context)]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        move(f, day(form, context).map { .riesame(data: $0, isDUfficio: form.value("ufficio") == "s") })
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String {
        "Il riesame è registrato: la domanda è \(after.domanda.stato.denominazione)."
    }
}
