// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// A new version of the project is opened.
struct RevisioneForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data", context.oggi),
            .line("motivo", "Motivo della revisione", isRequired: true, help: CaseHelp.revisione),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        let version = (f.progetto?.versione ?? 0) + 1
        return ["Si apre la versione \(version) del progetto; quella firmata resta com'è."]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        move(f, day(form, context).map { .revisiona(data: $0, motivo: form.trimmed("motivo")) })
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { "La revisione del progetto è aperta." }
}
