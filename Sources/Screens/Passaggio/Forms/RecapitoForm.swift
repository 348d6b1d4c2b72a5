// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// What became of the notice of the last convocation.
struct RecapitoForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let options = EsitoRecapito.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }
        return [
            .one("esito", "L'avviso è", options, help: "Che cosa dice la ricevuta, la busta o chi ha chiamato."),
            .day(
                "data", "Data", context.oggi, help: "Il giorno della consegna, o del mancato recapito. \(CaseHelp.date)"
            ),
            .line("nota", "Nota", help: "A chi è consegnata, o che cosa è scritto sulla busta."),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        guard let call = f.convocazioni.last else { return [] }
        var lines = [
            "Convocazione del \(call.data.italian) alle \(call.ora.italian), avvisata con \(call.mezzo.denominazione) il "
                + "\(call.avvisatoIl.italian)."
        ]
        if let known = call.recapito {
            lines.append("Finora: \(known.esito.denominazione), il \(known.data.italian).")
        }
        guard let esito = EsitoRecapito(rawValue: form.value("esito")) else { return lines }
        if esito.isConosciuta {
            if esito != .consegnata {
                lines.append("Vale come consegnata: l'avviso è arrivato all'indirizzo (codice civile, art. 1335).")
            }
        } else if call.esito == nil {
            lines.append(
                "! Il nucleo non sa dell'incontro: avvisarlo in un altro modo e registrarlo qui, oppure chiudere la "
                    + "convocazione come assenza giustificata per avviso non ricevuto e convocare di nuovo.")
        } else {
            lines.append("! Il nucleo non sapeva dell'incontro: se risulta assente, l'assenza va riconsiderata.")
        }
        return lines
    }

    func problems(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Problem] {
        guard let call = f.convocazioni.last, let recapito = recapito(form, context) else { return [] }
        return recapito.problems(call, today: context.oggi)
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let presa = f.presa, let recapito = recapito(form, context) else { return [] }
        return [.recordRecapito(presa.id, version: presa.version, recapito)]
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String {
        EsitoRecapito(rawValue: form.value("esito"))?.isConosciuta == true
            ? "La consegna dell'avviso è registrata." : "Il mancato recapito è registrato."
    }

    private func recapito(_ form: Form, _ context: ScreenContext) -> Recapito? {
        guard let data = day(form, context), let esito = EsitoRecapito(rawValue: form.value("esito")) else {
            return nil
        }
        return Recapito(data: data, esito: esito, nota: form.trimmed("nota"))
    }
}
