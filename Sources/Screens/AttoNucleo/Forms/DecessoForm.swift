// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// Somebody dies; when it is who applied, who takes the place, and what the others are to them.
struct DecessoForm: FormaEvento {
    var fatto: String { "Il decesso è registrato." }

    func fields(_ screen: AttoNucleoState, _ context: ScreenContext) -> [FormField] {
        let others = screen.fascicolo.nucleo.componenti(on: context.oggi).filter {
            $0.dati.parentela != .richiedente
        }
        return [
            .one("persona", "Chi è morto", members(screen, context), help: "Il componente."),
            .day("data", "Data", nil, help: "Il giorno della morte: da quel giorno non è più contato."),
            why("decesso"),
            .one(
                "nuovo", "Nuovo richiedente",
                others.map { ChoiceOption(code: "\($0.persona.id.rawValue)", label: $0.persona.dati.nomeCompleto) },
                isRequired: false, help: "Chi prende il posto del richiedente, tra chi resta."),
        ]
            + kinship(
                others, Self.parentele, value: { _ in "" },
                help: "Che cosa è per il nuovo richiedente: proposta, da controllare.")
    }

    func adapt(_ form: inout Form, left changed: FieldID?, _ screen: AttoNucleoState, _ context: ScreenContext) {
        let members = screen.fascicolo.nucleo.componenti(on: context.oggi)
        let isApplicant =
            person(form, "persona") == screen.fascicolo.nucleo.richiedente?.persona.id && members.count > 1
        let nuovo = isApplicant ? person(form, "nuovo") : nil
        form["nuovo"].isVisible = isApplicant
        for field in form.fields where field.id.rawValue.hasPrefix("p.") {
            let isShown = nuovo != nil && field.id.rawValue != "p.\(nuovo?.rawValue ?? 0)"
            if field.isVisible != isShown { form[field.id].isVisible = isShown }
        }
        if changed == "nuovo", let nuovo { proposeKinship(&form, nuovo: nuovo, members) }
    }

    func evento(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> EventoNucleo? {
        guard let persona = person(form, "persona"), let data = day(form, context) else { return nil }
        var parentele: [ParentelaMembro] = []
        if form["nuovo"].isVisible, let nuovo = person(form, "nuovo") {
            parentele = [ParentelaMembro(nuovo, .richiedente)] + self.parentele(form).filter { $0.persona != nuovo }
        }
        return EventoNucleo(
            data: data, motivo: form.trimmed("motivo"), variazione: .decesso(persona, parentele: parentele))
    }
}
