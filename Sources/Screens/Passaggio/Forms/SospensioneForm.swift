// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The benefit is suspended, and the work with it.
struct SospensioneForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data", context.oggi),
            .line("motivo", "Motivo", isRequired: true, help: CaseHelp.reason),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        [
            "Si sospende il lavoro con il nucleo; la sospensione del beneficio è un esito dell'INPS e si registra a parte."
        ]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        move(f, day(form, context).map { .sospendi(data: $0, motivo: form.trimmed("motivo")) })
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { presaFact(after) }
}
