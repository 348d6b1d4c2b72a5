// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The members of another household come into this one.
struct UnioneForm: FormaEvento {
    var fatto: String { "L'unione dei due nuclei è registrata." }

    func fields(_ screen: AttoNucleoState, _ context: ScreenContext) -> [FormField] {
        let here = Set(screen.fascicolo.membri(on: context.oggi).map(\.id))
        let coming = (screen.altro?.componenti(on: context.oggi) ?? []).filter { !here.contains($0.persona.id) }
        return [
            when("Da quando il nucleo è uno.", on: context.oggi), why(),
            FormField(id: "titolo", label: "Chi arriva, e che cosa è per il richiedente", kind: .heading),
        ]
            + kinship(
                coming, Self.parentele.filter { $0.code != Parentela.richiedente.rawValue }, value: { _ in "" },
                help: "Che cosa è per il richiedente di questo nucleo.")
    }

    func heading(_ screen: AttoNucleoState, _ context: ScreenContext) -> [String] {
        screen.altro.map { ["Il nucleo \($0.denominazione(on: context.oggi)) entra in questo e finisce."] } ?? []
    }

    func evento(_ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext) -> EventoNucleo? {
        guard let altro = screen.altro, let data = day(form, context) else { return nil }
        return EventoNucleo(
            data: data, motivo: form.trimmed("motivo"),
            variazione: .unione(altro.id, version: altro.version, parentele(form)))
    }
}
