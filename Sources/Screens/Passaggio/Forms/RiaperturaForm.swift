// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The supervisor opens a closed case again.
struct RiaperturaForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data", context.oggi),
            .line("motivo", "Motivo", isRequired: true, help: CaseHelp.reason),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        ["Il fascicolo torna nello stato che aveva prima della chiusura."]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        move(f, day(form, context).map { .riapri(data: $0, motivo: form.trimmed("motivo")) })
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { presaFact(after) }
}
