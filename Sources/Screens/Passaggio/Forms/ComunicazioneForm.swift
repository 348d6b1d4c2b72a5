// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The signature is told to INPS.
struct ComunicazioneForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [
            .day("data", "Comunicata il", context.oggi),
            .line("ricevuta", "Ricevuta o annotazione", isRequired: true, help: CaseHelp.comunicazione),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        var lines = f.presa?.firmataIl.map { ["Firma del \($0.italian)."] } ?? []
        let esito = f.domanda.esito
        let sospensione = SospensioneFirma(
            importo: esito?.importo, decorrenza: esito?.decorrenza, calendar: context.calendario)
        lines.append(sospensione.frase(on: day(form, context) ?? context.oggi))
        return lines
    }

    func problems(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Problem] {
        guard let data = day(form, context), let firma = f.presa?.firmataIl, data < firma else { return [] }
        return [
            Problem(
                "comunicazione_prima", "La comunicazione viene prima della firma (\(firma.italian)): correggere.",
                field: "data")
        ]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let presa = f.presa, let data = day(form, context) else { return [] }
        let told = ComunicazioneInps(data: data, ricevuta: form.trimmed("ricevuta"))
        return [.recordComunicazione(presa.id, version: presa.version, told)]
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { "La comunicazione all'INPS è registrata." }
}
