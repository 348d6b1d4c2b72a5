// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The presa in carico is opened by hand.
struct AperturaForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data di apertura", context.oggi),
            .line("motivo", "Motivo", isRequired: true, help: CaseHelp.apertura),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        [
            "La presa in carico si apre da sé quando la domanda è accolta o sospesa; qui si apre prima, con il suo "
                + "motivo: i termini corrono dalla domanda (art. 5)."
        ]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context) else { return [] }
        return [.openPresa(f.domanda.id, data: data, motivo: form.trimmed("motivo"))]
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { "La presa in carico è aperta." }
}
