// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The domanda is sent to INPS.
struct InvioForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        var deroga = FormField.line(
            "deroga", "Motivo della deroga", help: CaseHelp.deroga)
        deroga.isVisible = false
        return [
            .day("data", "Data di invio", context.oggi),
            .line("lotto", "Lotto o ricevuta di invio", help: CaseHelp.lotto),
            deroga,
        ]
    }

    func adapt(_ form: inout Form, changed: FieldID?, _ f: Fascicolo, _ context: ScreenContext) {
        if !form.value("deroga").isEmpty { form["deroga"].isVisible = true }
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        guard let presented = f.domanda.dati.presentataIl else { return [] }
        let term = Termine.compute(.invioInps, from: presented, calendar: context.calendario)
        return [CaseText.deadline(term, "Da inviare", day(form, context) ?? context.oggi, context)]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context) else { return [] }
        let deroga = form.trimmed("deroga")
        return move(f, .invia(data: data, lotto: form.trimmed("lotto"), deroga: deroga.isEmpty ? nil : deroga))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { domandaFact(after) }
}
