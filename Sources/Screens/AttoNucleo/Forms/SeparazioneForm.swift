// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// Some members become another household; who applied stays, with the domanda.
struct SeparazioneForm: FormaEvento {
    static let stays = "resta"

    var fatto: String { "La separazione è registrata: c'è un nuovo nucleo." }

    func fields(_ screen: AttoNucleoState, _ context: ScreenContext) -> [FormField] {
        let others = screen.fascicolo.nucleo.componenti(on: context.oggi).filter {
            $0.dati.parentela != .richiedente
        }
        return [
            when("Da quando i nuclei sono due.", on: context.oggi), why("separazione"),
            FormField(id: "titolo", label: "Chi va nel nuovo nucleo, e come", kind: .heading),
        ]
            + kinship(
                others, [ChoiceOption(code: Self.stays, label: "resta qui")] + Self.parentele,
                value: { _ in Self.stays },
                help: "«resta qui», oppure che cosa è nel nuovo nucleo: là uno è il richiedente.")
    }

    func evento(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> EventoNucleo? {
        guard let data = day(form, context) else { return nil }
        return EventoNucleo(
            data: data, motivo: form.trimmed("motivo"), variazione: .separazione(parentele(form)))
    }
}
