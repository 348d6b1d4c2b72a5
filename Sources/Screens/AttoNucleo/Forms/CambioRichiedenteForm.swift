// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// Somebody else takes the place of who applied, who stays in the household.
struct CambioRichiedenteForm: FormaEvento {
    var fatto: String { "Il cambio del richiedente è registrato." }

    func fields(_ screen: AttoNucleoState, _ context: ScreenContext) -> [FormField] {
        let members = screen.fascicolo.nucleo.componenti(on: context.oggi)
        let applicant = screen.fascicolo.nucleo.richiedente.map { "\($0.persona.id.rawValue)" }
        return [
            .one(
                "causa", "Perché", options(MotivoCambioRichiedente.self) { $0.denominazione },
                help: "Le regole lo prevedono solo in alcuni casi: gli altri si segnalano, e non si vietano."),
            .one(
                "nuovo", "Nuovo richiedente", self.members(screen, context).filter { $0.code != applicant },
                help: "Chi prende il posto del richiedente."),
            when("Da quando il richiedente è un altro.", on: context.oggi), why(),
        ]
            + kinship(
                members, Self.parentele, value: { $0.dati.parentela.rawValue },
                help: "Che cosa è per il nuovo richiedente: proposta, da controllare.")
    }

    func adapt(_ form: inout Form, left changed: FieldID?, _ screen: AttoNucleoState, _ context: ScreenContext) {
        let nuovo = person(form, "nuovo")
        for field in form.fields where field.id.rawValue.hasPrefix("p.") {
            let isShown = nuovo != nil && field.id.rawValue != "p.\(nuovo?.rawValue ?? 0)"
            if field.isVisible != isShown { form[field.id].isVisible = isShown }
        }
        if changed == "nuovo", let nuovo {
            proposeKinship(&form, nuovo: nuovo, screen.fascicolo.nucleo.componenti(on: context.oggi))
        }
    }

    func evento(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> EventoNucleo? {
        guard let data = day(form, context), let nuovo = person(form, "nuovo"),
            let causa = MotivoCambioRichiedente(rawValue: form.value("causa"))
        else { return nil }
        let others = parentele(form).filter { $0.persona != nuovo }
        return EventoNucleo(
            data: data, motivo: form.trimmed("motivo"),
            variazione: .cambioRichiedente(causa, [ParentelaMembro(nuovo, .richiedente)] + others))
    }
}
