// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The CPI tells back a signed patto di servizio.
struct PattoForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Firmato il", nil, help: "Il giorno della firma al Centro per l'Impiego. \(CaseHelp.date)"),
            .line(
                "riferimento", "Riferimento del CPI", isRequired: true, width: 32,
                help: "Il numero del patto, o il riferimento della comunicazione del CPI."),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        guard let analisi = f.presa?.analisiIl else { return [] }
        let term = Termine.compute(.sottoscrizione, from: analisi, calendar: context.calendario)
        return [CaseText.deadline(term, "Da firmare", day(form, context) ?? context.oggi, context)]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let presa = f.presa, let data = day(form, context) else { return [] }
        let patto = PattoDiServizio(firmatoIl: data, riferimento: form.trimmed("riferimento"))
        return [.recordPatto(presa.id, version: presa.version, patto)]
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { "Il patto di servizio è registrato." }
}
