// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension PersonaState {
    static let fields: [FormField] = [
        FormField(
            id: "codiceFiscale", label: "Codice fiscale", kind: .text(maxLength: 20),
            help: "Sedici caratteri, o undici cifre se provvisorio. Si legge sulla tessera sanitaria. Scrive da solo "
                + "sesso, data e luogo di nascita.", width: 20),
        FormField(
            id: "cognome", label: "Cognome", kind: .text(maxLength: 60),
            help: "Come sul documento. Chi ha un nome solo lo scrive qui o nel nome."),
        FormField(id: "nome", label: "Nome", kind: .text(maxLength: 60), help: "Tutti i nomi.", sharesLine: true),
        FormField(
            id: "sesso", label: "Sesso",
            kind: .choice(Sesso.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
            help: "Quello dell'anagrafe."),
        FormField(
            id: "nascita", label: "Data di nascita", kind: .date, help: "Per esempio 05/03/1980 o 050380.",
            sharesLine: true),
        FormField(
            id: "luogoNascita", label: "Luogo di nascita", kind: .lookup,
            help: "Comune o Stato estero: scrivere parte del nome e sceglierlo.", width: 22),
        FormField(
            id: "motivoCodice", label: "Perché è diverso",
            kind: .choice(
                MotivoDiscordanza.allCases.map { ChoiceOption(code: $0.rawValue, label: $0.denominazione) }),
            help:
                "Il codice fiscale e i dati non vanno d'accordo: si corregge l'uno o gli altri, oppure si dice perché "
                + "restano così. Il motivo resta nella scheda.", isVisible: false, width: 30),
        FormField(
            id: "cittadinanza", label: "Cittadinanza", kind: .choice(CounterCittadinanze.options),
            help: "La cittadinanza della persona; il titolo di soggiorno si scrive nella domanda.", value: "380",
            width: 16),
        FormField(
            id: "cittadinanzaCodice", label: "Codice", kind: .number(maxDigits: 3),
            help: "Tre cifre, secondo la norma ISO 3166: per esempio 076 per il Brasile.", isVisible: false,
            sharesLine: true),
        FormField(
            id: "telefono", label: "Telefono", kind: .text(maxLength: 30), help: "Il numero a cui risponde davvero."),
        FormField(id: "email", label: "E-mail", kind: .text(maxLength: 80), help: "Se la usa.", sharesLine: true),
        FormField(id: "residenza", label: "Residenza", kind: .heading),
        FormField(id: "via", label: "Via e numero", kind: .text(maxLength: 80), help: "Come la dice la persona."),
        FormField(
            id: "comune", label: "Comune", kind: .lookup,
            help: "Scrivere parte del nome: i comuni dell'ambito vengono per primi.", width: 22),
        FormField(id: "cap", label: "CAP", kind: .number(maxDigits: 5), help: "Cinque cifre."),
        FormField(
            id: "senzaDimora", label: "Senza dimora", kind: .yesNo,
            help: "Chi ha la residenza in una via fittizia, o un recapito presso un'associazione.", value: "n",
            sharesLine: true),
        FormField(
            id: "viaFittizia", label: "Via fittizia", kind: .yesNo,
            help: "La residenza è nella via che il comune usa per chi non ha casa.", value: "n", isVisible: false),
        FormField(
            id: "recapitoPresso", label: "Recapito presso", kind: .text(maxLength: 80),
            help: "L'associazione o il servizio dove la persona si trova.", isVisible: false, sharesLine: true),
        FormField(id: "domicilio", label: "Domicilio, se è un altro", kind: .heading),
        FormField(id: "domVia", label: "Via e numero", kind: .text(maxLength: 80), help: "Dove si trova davvero."),
        FormField(
            id: "domComune", label: "Comune", kind: .lookup, help: "Scrivere parte del nome e sceglierlo.", width: 22),
        FormField(id: "domCap", label: "CAP", kind: .number(maxDigits: 5), help: "Cinque cifre."),
        FormField(id: "version", label: "", kind: .number(maxDigits: 9), isVisible: false),
    ]

    /// The raw text of the fields for a person in the archive.
    static func values(of persona: Persona) -> [String: String] {
        let dati = persona.dati
        let cittadinanza = CounterCittadinanze.fields(of: dati.cittadinanza)
        return [
            "codiceFiscale": dati.codiceFiscale?.value ?? "", "cognome": dati.cognome, "nome": dati.nome,
            "sesso": dati.sesso?.rawValue ?? "", "nascita": dati.nascita?.italian ?? "",
            "luogoNascita": dati.luogoNascita, "cittadinanza": cittadinanza.choice,
            "cittadinanzaCodice": cittadinanza.code, "telefono": dati.telefono, "email": dati.email,
            "via": dati.residenza.via, "cap": dati.residenza.cap, "comune": dati.residenza.comune,
            "senzaDimora": FieldParsing.text(dati.isSenzaDimora), "motivoCodice": dati.motivoCodice?.rawValue ?? "",
            "viaFittizia": FieldParsing.text(dati.isViaFittizia), "recapitoPresso": dati.recapitoPresso,
            "domVia": dati.domicilio.via,
            "domCap": dati.domicilio.cap, "domComune": dati.domicilio.comune, "version": "\(persona.version)",
        ]
    }

    func value(_ id: FieldID) -> String { session.form.value(id) }
}
