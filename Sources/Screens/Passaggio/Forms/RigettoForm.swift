// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The comune rejects a domanda whose check is negative, after the notice.
struct RigettoForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Data del rigetto", context.oggi),
            .day("preavviso", "Preavviso inviato il", nil, help: CaseHelp.preavviso),
            .line("motivo", "Motivo", f.domanda.verifica?.motivo ?? "", isRequired: true, help: CaseHelp.reason),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        ["Dopo il preavviso il richiedente può rispondere (art. 10-bis L. 241/1990): citare la risposta nel motivo."]
    }

    func problems(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Problem] {
        guard let data = day(form, context), let preavviso = day(form, context, "preavviso"), preavviso > data else {
            return []
        }
        return [
            Problem("preavviso_dopo", "Il preavviso viene prima del rigetto: correggere le date.", field: "preavviso")
        ]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context), let preavviso = day(form, context, "preavviso") else { return [] }
        return move(f, .rigetta(data: data, preavvisoIl: preavviso, motivo: form.trimmed("motivo")))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { domandaFact(after) }
}
