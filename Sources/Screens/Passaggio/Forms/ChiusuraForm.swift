// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The case ends.
struct ChiusuraForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let motives = MotivoChiusura.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        let isSigned = f.presa?.firmataIl != nil
        return [
            .day("data", "Data di chiusura", context.oggi),
            .one("motivo", "Motivo", motives, help: "Perché finisce la presa in carico."),
            FormField(
                id: "valutazione", label: "Valutazione finale: obiettivi, autonomia raggiunta, sintesi",
                kind: .area(rows: 7), isRequired: isSigned, help: CaseHelp.valutazione),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        ["Un fascicolo chiuso non si cancella: il supervisore può riaprirlo."]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context), let motivo = MotivoChiusura(rawValue: form.value("motivo")) else {
            return []
        }
        return move(f, .chiudi(data: data, motivo: motivo, valutazione: form.trimmed("valutazione")))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { "Il fascicolo è chiuso." }
}
