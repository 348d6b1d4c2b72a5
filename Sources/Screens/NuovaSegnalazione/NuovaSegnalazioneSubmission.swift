// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension NuovaSegnalazioneState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "ricevutaIl": CounterChecks.pastDate(text, context)
        case "ente", "segnalante", "riguarda": CounterChecks.line(text)
        default: .accepted(text)
        }
    }

    /// F2: the signal is recorded.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        let form = session.form
        guard checkFields(context), let day = FieldParsing.date(form.value("ricevutaIl"), context),
            let modalita = ModalitaAccesso(rawValue: form.value("modalita"))
        else { return firstProblem }
        let dati = DatiSegnalazione(
            ricevutaIl: day, ente: session.form.value("ente"), segnalante: session.form.value("segnalante"),
            modalita: modalita, riguarda: session.form.value("riguarda"), contenuto: session.form.value("contenuto"))
        guard session.mark(dati.problems(today: context.oggi)) else { return firstProblem }
        memory.isSaving = true
        return .ask(.record([.addSegnalazione(dati)], context.ticket, discarding: session.draftKey))
    }
}
