// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The household is given to an assistente sociale, with or without a consulente of the CPI.
struct AssegnazioneForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        let assistenti = people(.assistenteSociale, context)
        let mine = context.operatore.ruolo == .assistenteSociale ? context.operatore.id : nil
        let assistente = f.presa?.assistente?.id ?? mine
        return [
            .day("data", "Data di assegnazione", context.oggi),
            .one(
                "assistente", "Assistente sociale", assistenti, value: assistente.map { "\($0.rawValue)" } ?? "",
                help: "Chi tiene il fascicolo, tra le assistenti sociali in servizio."),
            .one(
                "consulente", "Consulente del CPI", people(.consulenteCpi, context),
                value: f.presa?.consulente.map { "\($0.id.rawValue)" } ?? "", isRequired: false,
                help: "Chi partecipa per il Centro per l'Impiego, se è già noto; può restare vuoto."),
            .flag("carico", "Già in carico ai servizi", f.presa?.isGiaInCarico, help: CaseHelp.giaInCarico),
        ]
    }

    func remarks(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [String] {
        guard let current = f.presa?.assistente, form.value("assistente") != "\(current.id.rawValue)" else { return [] }
        return ["Il fascicolo passa da \(current.nomeBreve) alla persona scelta, con tutto il suo contenuto."]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        guard let data = day(form, context), let assistente = Int64(form.value("assistente")) else { return [] }
        return move(
            f,
            .assegna(
                data: data, assistente: Identifier(assistente),
                consulente: Int64(form.value("consulente")).map { Identifier($0) },
                isGiaInCarico: form.value("carico") == "s"))
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String {
        "Il fascicolo è assegnato a \(form["assistente"].chosenLabel)."
    }

    private func people(_ ruolo: Ruolo, _ context: ScreenContext) -> [ChoiceOption] {
        context.session.operatori.filter { $0.ruolo == ruolo && $0.isAttivo }.map {
            ChoiceOption(code: "\($0.id.rawValue)", label: "\($0.cognome) \($0.nome)")
        }
    }
}
