// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// Somebody goes to live elsewhere.
struct UscitaForm: FormaEvento {
    var fatto: String { "L'uscita dal nucleo è registrata." }

    func fields(_ screen: AttoNucleoState, _ context: ScreenContext) -> [FormField] {
        let applicant = screen.fascicolo.nucleo.richiedente.map { "\($0.persona.id.rawValue)" }
        return [
            .one(
                "persona", "Chi esce", members(screen, context).filter { $0.code != applicant },
                help: "Il richiedente resta con la sua domanda."),
            when("Da quando non vive più nel nucleo.", on: context.oggi), why(),
        ]
    }

    func evento(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> EventoNucleo? {
        guard let persona = person(form, "persona"), let data = day(form, context) else { return nil }
        return EventoNucleo(data: data, motivo: form.trimmed("motivo"), variazione: .uscita(persona))
    }
}
