// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The cause of a suspension is removed.
struct RipristinoForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data del ripristino", context.oggi),
            .line("motivo", "Che cosa è cambiato", isRequired: true, help: CaseHelp.ripristino),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        guard let esito = f.domanda.esito, let motivo = esito.motivo else { return [] }
        return ["Sospesa dal \(esito.data.italian): \(motivo.denominazione)."]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        move(f, day(form, context).map { .ripristina(data: $0, motivo: form.trimmed("motivo")) })
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { domandaFact(after) }
}
