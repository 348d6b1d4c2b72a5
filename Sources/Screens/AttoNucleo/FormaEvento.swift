// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// A form whose record is an event: the act is the event, checked by the Domain over the household of now.
protocol FormaEvento: AttoNucleoForm {}

extension FormaEvento {
    var fatto: String { "L'evento è registrato." }

    func remarks(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> [String] {
        guard let evento = evento(form, screen, context) else { return [] }
        return evento.warnings(screen.fascicolo.nucleo, altro: screen.altro)
    }

    func atti(
        _ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext
    ) -> (atti: [AttoNucleo], problems: [Problem]) {
        guard let evento = evento(form, screen, context) else { return ([], []) }
        let nucleo = screen.fascicolo.nucleo
        let problems = evento.problems(
            nucleo.componenti.map(\.dati), altro: screen.altro?.componenti.map(\.dati) ?? [], today: context.oggi)
        return ([.evento(version: nucleo.version, evento)], problems)
    }

    /// The day and the reason, on every event.
    func when(_ help: String, on date: CalendarDate?) -> FormField {
        .day("data", "Dal giorno", date, help: help + " È il primo giorno del nucleo come diventa.")
    }

    /// The reason.
    func why(_ value: String = "") -> FormField {
        .line(
            "motivo", "Motivo", value, isRequired: true,
            help: "Resta nella storia di questo nucleo: non scrivere qui il nuovo indirizzo di chi esce.")
    }

    /// One field of kinship a person, under the name.
    func kinship(
        _ people: [Componente], _ options: [ChoiceOption], value: (Componente) -> String, help: String
    ) -> [FormField] {
        people.map { member in
            FormField(
                id: FieldID(rawValue: "p.\(member.persona.id.rawValue)"), label: member.persona.dati.nomeCompleto,
                kind: .choice(options), help: help, value: value(member))
        }
    }

    /// What the fields of kinship say; nil entries are left out.
    func parentele(_ form: Form) -> [ParentelaMembro] {
        form.fields.compactMap { field in
            guard field.isVisible, field.id.rawValue.hasPrefix("p."),
                let number = Int64(field.id.rawValue.dropFirst(2)), let parentela = Parentela(rawValue: field.value)
            else { return nil }
            return ParentelaMembro(Identifier(number), parentela)
        }
    }

    /// Writes the kinship of everybody with who applies from now on.
    func proposeKinship(_ form: inout Form, nuovo: Identifier<Persona>, _ people: [Componente]) {
        guard let chosen = people.first(where: { $0.persona.id == nuovo }) else { return }
        for member in people {
            let id = FieldID(rawValue: "p.\(member.persona.id.rawValue)")
            let parentela =
                member.persona.id == nuovo
                ? Parentela.richiedente : member.dati.parentela.rispetto(a: chosen.dati.parentela)
            form.set(id, parentela.rawValue)
        }
    }
}
