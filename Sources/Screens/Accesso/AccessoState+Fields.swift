// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AccessoState {
    /// The fields with what is usual at this desk, at this hour.
    static func fields(_ context: ScreenContext) -> [FormField] {
        let punti = context.session.punti
        let own = punti.first { $0.comune == context.operatore.comune } ?? punti.first
        return [
            FormField(
                id: "data", label: "Data", kind: .date, isRequired: true,
                help: "Il giorno del contatto: oggi, ieri, 15/3.", value: context.oggi.italian),
            FormField(
                id: "ora", label: "Ora", kind: .time, isRequired: true, help: "9, 930 o 9:30.",
                value: context.ora.italian, sharesLine: true),
            FormField(
                id: "punto", label: "Punto",
                kind: .choice(
                    punti.map { ChoiceOption(code: "\($0.id.rawValue)", label: $0.denominazione) }),
                isRequired: true, help: "Dove avviene il contatto.", value: own.map { "\($0.id.rawValue)" } ?? ""),
            FormField(
                id: "modalita", label: "Modalità",
                kind: .choice(
                    ModalitaAccesso.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: "Come avviene il contatto.", value: ModalitaAccesso.sportello.rawValue,
                sharesLine: true),
            FormField(
                id: "interlocutore", label: "Chi parla",
                kind: .choice(Interlocutore.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: "Chi si presenta o chiama. Senza delega non si danno notizie della domanda.",
                value: Interlocutore.interessato.rawValue),
            FormField(
                id: "inviatoDa", label: "Inviato da",
                kind: .choice(Invio.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: "Chi ha indicato questo sportello.", value: Invio.autonomo.rawValue),
            FormField(
                id: "motivi", label: "Motivi",
                kind: .checks(MotivoAccesso.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: "Anche più di uno: lo spazio o il numero li segna."),
            FormField(
                id: "informativaIl", label: "Informativa", kind: .date,
                help: "Il giorno in cui è stata data l'informativa sulla privacy; vuoto se non è stata data.",
                note: "privacy, il giorno in cui è data"),
            FormField(
                id: "esito", label: "Esito",
                kind: .choice(EsitoAccesso.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
                isRequired: true, help: "Con «domanda compilata» si passa alla domanda dopo il salvataggio."),
            FormField(
                id: "note", label: "Note", kind: .area(rows: 2),
                help: "Solo quello che serve a chi riapre l'accesso; niente dati di salute."),
        ]
    }

    func value(_ id: FieldID) -> String { session.form.value(id) }
}
