// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The household moves to another ambito.
struct TrasferimentoForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data", context.oggi),
            .line("ambito", "Ambito di arrivo", isRequired: true, help: CaseHelp.trasferimento),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        [
            "Scrivere anche chi opera nel servizio dell'INPS dopo il cambio di residenza "
                + "(circolare del Ministero 8842/2018)."
        ]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        move(f, day(form, context).map { .trasferisci(data: $0, ambito: form.trimmed("ambito")) })
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { "Il fascicolo è trasferito." }
}
