// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The note about one difference.
struct RilievoForm: AttoNucleoForm {
    let difformita: DifformitaNucleo

    var fatto: String { "La difformità è annotata." }

    func fields(_ screen: AttoNucleoState, _ context: ScreenContext) -> [FormField] {
        let last = ConfrontoNucleo.rilievo(for: difformita, among: screen.fascicolo.atti.rilievi)
        return [
            .one(
                "stato", "Stato", options(StatoDifformita.self) { $0.denominazione },
                value: last?.stato.rawValue ?? "", help: "A che punto è."),
            .one(
                "ufficio", "Ufficio", options(UfficioDestinatario.self) { $0.denominazione },
                value: last?.ufficio?.rawValue ?? "", isRequired: false,
                help: "A chi è segnalata: la nota si stampa dal raffronto con P."),
            .line("nota", "Nota", last?.nota ?? "", help: "Per una difformità chiarita: perché lo è."),
            .day("data", "Data", context.oggi, help: "Il giorno dell'annotazione."),
        ]
    }

    func heading(_ screen: AttoNucleoState, _ context: ScreenContext) -> [String] {
        [difformita.frase, difformita.spiegazione]
    }

    func adapt(_ form: inout Form, left changed: FieldID?, _ screen: AttoNucleoState, _ context: ScreenContext) {
        let isTold = form.value("stato") == StatoDifformita.segnalata.rawValue
        if form["ufficio"].isVisible != isTold { form["ufficio"].isVisible = isTold }
    }

    func atti(
        _ form: Form, _ screen: AttoNucleoState, _ context: ScreenContext
    ) -> (atti: [AttoNucleo], problems: [Problem]) {
        guard let stato = StatoDifformita(rawValue: form.value("stato")), let data = day(form, context) else {
            return ([], [])
        }
        let ufficio = stato == .segnalata ? UfficioDestinatario(rawValue: form.value("ufficio")) : nil
        let rilievo = RilievoDifformita(
            difformita, stato: stato, data: data, nota: form.trimmed("nota"), ufficio: ufficio)
        return ([.rilievo(rilievo)], rilievo.problems(today: context.oggi))
    }
}
