// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The household gives up, in writing.
struct RinunciaForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [.day("data", "Data della rinuncia", context.oggi, help: "Il giorno scritto sulla rinuncia firmata.")]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        var lines = ["La rinuncia è scritta e firmata dal richiedente: conservarla nella cartella."]
        if f.presa?.stato.isOpen == true {
            lines.append("La presa in carico resta aperta: chiuderla a parte, se il lavoro finisce qui.")
        }
        return lines
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        move(f, day(form, context).map { .rinuncia(data: $0) })
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { domandaFact(after) }
}
