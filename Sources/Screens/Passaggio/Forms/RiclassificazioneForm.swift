// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// Another outcome of the analisi preliminare than the one first chosen.
struct RiclassificazioneForm: PassaggioForm {
    /// The outcomes that are not the present one; those that need no équipe first.
    static func outcomes(_ f: Fascicolo) -> [EsitoAnalisi] {
        EsitoAnalisi.allCases.filter { $0 != f.presa?.esitoAnalisi }
    }

    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let options = Self.outcomes(f).map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        return [
            .day("data", "Data", context.oggi),
            .one("esito", "Nuovo esito", options, help: CaseHelp.riclassifica),
            .line("motivo", "Motivo", isRequired: true, help: CaseHelp.reason),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        var lines = f.presa?.esitoAnalisi.map { ["Esito in vigore: \($0.denominazione)."] } ?? []
        if let esito = EsitoAnalisi(rawValue: form.value("esito")) {
            lines.append("Il nucleo firma un \(esito.documento); la presa in carico passa \(CaseText.to(esito.next)).")
            if esito.needsEquipe, f.equipe.componenti.isEmpty { lines.append(CaseText.equipeVuota) }
        }
        return lines
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context), let esito = EsitoAnalisi(rawValue: form.value("esito")) else { return [] }
        return move(f, .riclassifica(data: data, esito: esito, motivo: form.trimmed("motivo")))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { presaFact(after) }
}
