// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// INPS acknowledges a domanda.
struct RicevutaForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data della ricevuta", context.oggi),
            .line(
                "protocollo", "Protocollo INPS", isRequired: true, width: 32,
                help: "Il numero che l'INPS ha dato alla domanda, come è scritto sulla ricevuta."),
        ]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        move(f, day(form, context).map { .ricevuta(data: $0, protocolloInps: form.trimmed("protocollo")) })
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { domandaFact(after) }
}
