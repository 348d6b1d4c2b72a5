// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// Somebody comes to live in the household; who was chosen in the search.
struct IngressoForm: FormaEvento {
    var fatto: String { "L'ingresso nel nucleo è registrato." }

    func fields(_ screen: AttoNucleoState, _ context: ScreenContext) -> [FormField] {
        [
            .one("parentela", "Parentela", Self.parentele, help: "Che cosa è per il richiedente."),
            when("Da quando vive nel nucleo.", on: context.oggi), why(),
        ]
    }

    func heading(_ screen: AttoNucleoState, _ context: ScreenContext) -> [String] {
        let name = screen.persona.map { "Entra \($0.dati.nomeCompleto)." }
        let other = screen.altro.map {
            "! È già nel nucleo \($0.denominazione(on: context.oggi)): registrare là l'uscita."
        }
        return [name, other].compactMap { $0 }
    }

    func evento(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> EventoNucleo? {
        guard let persona = screen.persona, let data = day(form, context),
            let parentela = Parentela(rawValue: form.value("parentela"))
        else { return nil }
        let dati = DatiComponente(persona: persona.id, parentela: parentela, dal: data)
        return EventoNucleo(data: data, motivo: form.trimmed("motivo"), variazione: .ingresso(dati))
    }
}
