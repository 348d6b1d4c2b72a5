// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AccessoState {
    /// The fields with what is usual at this desk, at this hour.
    func fields(_ context: ScreenContext) -> [FormField] {
        place(context) + speaker + request + outcome + [
            FormField(
                id: "note", label: "Note", kind: .area(rows: 2),
                help: "Solo quello che serve a chi riapre l'accesso; niente dati di salute."),
            FormField(
                id: "motivoRettifica", label: "Perché si rettifica", isRequired: mode.corretto != nil,
                help: "Che cosa era sbagliato: l'accesso di prima resta, con questa spiegazione.",
                isVisible: mode.corretto != nil, width: 56),
            FormField(id: "segnalazione", label: "", kind: .number(maxDigits: 18), isVisible: false),
        ]
    }

    private func place(_ context: ScreenContext) -> [FormField] {
        let punti = context.session.punti
        let own = punti.first { $0.comune == context.operatore.comune } ?? punti.first
        return [
            FormField(
                id: "data", label: "Data", kind: .date, isRequired: true,
                help: "Il giorno del contatto: oggi, ieri, 15/3. Per un CAF, il giorno in cui ha ricevuto.",
                value: context.oggi.italian),
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
                kind: .choice(Self.options(ModalitaAccesso.self) { $0.denominazione }),
                isRequired: true, help: "Come avviene il contatto.", value: ModalitaAccesso.sportello.rawValue,
                sharesLine: true),
            FormField(
                id: "consegnatoIl", label: "Consegnato il", kind: .date,
                help: "Il giorno in cui il CAF ha consegnato al comune; vuoto se non ancora.", isVisible: false),
        ]
    }

    private var speaker: [FormField] {
        [
            FormField(
                id: "interlocutore", label: "Chi parla",
                kind: .choice(Self.options(Interlocutore.self) { $0.denominazione }),
                isRequired: true, help: "Chi si presenta o chiama. Senza delega non si danno notizie della domanda.",
                value: Interlocutore.interessato.rawValue),
            FormField(
                id: "chiamante", label: "Nome", isRequired: true,
                help: "Chi è, e che cosa è per la persona: «INVENTATI Luca, marito».", isVisible: false, width: 26,
                sharesLine: true),
            FormField(
                id: "delega", label: "Delega", kind: .yesNo,
                help: "Sì se ha mostrato una delega, un decreto o la nomina di chi tutela la persona.",
                isVisible: false),
            FormField(
                id: "delegaDocumento", label: "Quale", help: "La data della delega, o il decreto.", isVisible: false,
                width: 26, sharesLine: true),
            FormField(
                id: "identita", label: "Identità",
                kind: .choice([
                    ChoiceOption(code: "s", label: "verificata"), ChoiceOption(code: "n", label: "non verificata"),
                ]), help: "Al telefono: se le risposte dicono che è davvero chi dice di essere.", isVisible: false),
            FormField(
                id: "chiesto", label: "Chiesto",
                help: "Che cosa si è chiesto, mai le risposte: «data di nascita e protocollo».", isVisible: false,
                width: 26, sharesLine: true),
            FormField(id: "notizie", label: "Notizie", kind: .note, isVisible: false),
            FormField(
                id: "inviatoDa", label: "Inviato da",
                kind: .choice(Self.options(Invio.self) { $0.denominazione }),
                isRequired: true, help: "Chi ha indicato questo sportello.", value: Invio.autonomo.rawValue),
        ]
    }

    private var request: [FormField] {
        [
            FormField(
                id: "motivi", label: "Motivi", kind: .checks(Self.options(MotivoAccesso.self) { $0.denominazione }),
                isRequired: true,
                help: "Anche più di uno: lo spazio o il numero li segna; una lettera va alla voce che comincia così, "
                    + "le frecce a destra e a sinistra cambiano colonna."),
            FormField(
                id: "informativaIl", label: "Informativa", kind: .date,
                help: "Il giorno in cui è stata data l'informativa sulla privacy; vuoto se non è stata data.",
                note: "privacy, il giorno in cui è data"),
            FormField(
                id: "esito", label: "Esito", kind: .choice(Self.options(EsitoAccesso.self) { $0.denominazione }),
                isRequired: true, help: "Con «domanda compilata» si passa alla domanda dopo il salvataggio."),
        ]
    }

    private var outcome: [FormField] {
        [
            FormField(
                id: "servizio", label: "Quale servizio", isRequired: true,
                help: "Il servizio a cui è inviata la persona: «Centro per l'impiego di Pistoia».", isVisible: false,
                width: 26),
            FormField(
                id: "mezzo", label: "Come", kind: .choice(Self.options(MezzoRinvio.self) { $0.denominazione }),
                isRequired: true, help: "Come è inviata.", value: MezzoRinvio.indicazioni.rawValue, isVisible: false,
                sharesLine: true),
            FormField(
                id: "appuntamentoIl", label: "Appuntamento", kind: .date, isRequired: true,
                help: "Il giorno dell'appuntamento: +7, 15/10.", isVisible: false),
            FormField(
                id: "appuntamentoOra", label: "Ora", kind: .time, help: "9, 930 o 9:30; vuoto se non è fissata.",
                isVisible: false, sharesLine: true),
            FormField(
                id: "luogo", label: "Luogo", help: "Dove: «stanza 2, sede di Pistoia».", isVisible: false, width: 26),
            FormField(
                id: "con", label: "Con",
                help: "Con chi: il nome, o l'ufficio. Il cognome di un collega lo mette nella sua agenda.",
                isVisible: false, width: 26,
                sharesLine: true),
            FormField(id: "agenda", label: "Agenda", kind: .note, isVisible: false),
            FormField(id: "conflitti", label: "", kind: .note, isVisible: false),
        ]
    }

    private static func options<Code: RawRepresentable<String> & CaseIterable>(
        _ type: Code.Type, _ words: (Code) -> String
    ) -> [ChoiceOption] {
        Code.allCases.map { ChoiceOption(code: $0.rawValue, label: words($0)) }
    }

    func value(_ id: FieldID) -> String { session.form.value(id) }
}
