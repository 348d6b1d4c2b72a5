// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// INPS rejects the record for its form: the domanda comes back to be sent again.
struct ScartoForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data dello scarto", context.oggi),
            .line(
                "motivo", "Errore segnalato", isRequired: true,
                help: "Il testo dell'errore, come lo scrive l'INPS: serve a chi corregge la domanda."),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        guard let presented = f.domanda.dati.presentataIl else { return [] }
        let term = Termine.compute(.invioInps, from: presented, calendar: context.calendario)
        return ["Il termine di invio riprende a correre: \(term.scade.italian) (\(term.fonte.breve))."]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        move(f, day(form, context).map { .scarto(data: $0, motivo: form.trimmed("motivo")) })
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { "Lo scarto è registrato: correggere e inviare di nuovo." }
}
