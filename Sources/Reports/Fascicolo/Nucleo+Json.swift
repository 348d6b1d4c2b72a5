// SPDX-License-Identifier: EUPL-1.2
import Domain

extension Nucleo {
    /// The household with what the tables count of it.
    func json(on date: CalendarDate) -> JsonValue {
        let profilo = ProfiloNucleo(of: self, on: date)
        return .object([
            ("componenti", .number(profilo.componenti)), ("minori", .number(profilo.minori)),
            ("minori_0_3", .number(profilo.zeroTre)), ("monogenitoriale", .boolean(profilo.isMonogenitoriale)),
            ("eta_attiva", .number(profilo.etaAttiva)), ("primi_mille_giorni", .boolean(profilo.hasPrimiMilleGiorni)),
            ("assenti", .number(profilo.assenti)), ("fuori", .number(profilo.fuori)),
            ("persone", .array(componenti.map(\.json))),
        ])
    }
}

extension Componente {
    fileprivate var json: JsonValue {
        .object([
            ("persona", .id(dati.persona)), ("cognome", .words(persona.dati.cognome)),
            ("nome", .words(persona.dati.nome)), ("sesso", .code(persona.dati.sesso)),
            ("nascita", .date(persona.dati.nascita)), ("luogo_nascita", .words(persona.dati.luogoNascita)),
            ("codice_fiscale", .string(ifAny: persona.dati.codiceFiscale?.value)),
            ("cittadinanza", .words(persona.dati.cittadinanza)),
            (
                "telefono",
                .words(persona.recapito == .nascosto ? RecapitoProtetto.parole : persona.dati.telefono)
            ),
            ("email", .words(persona.dati.email)), ("residenza", persona.dati.residenza.json),
            ("domicilio", persona.dati.domicilio.json), ("senza_dimora", .boolean(persona.dati.isSenzaDimora)),
            ("via_fittizia", .boolean(persona.dati.isViaFittizia)),
            ("recapito_presso", .words(persona.dati.recapitoPresso)),
            ("motivo_codice_fiscale", .code(persona.dati.motivoCodice)),
            ("parentela", .code(dati.parentela)), ("convivente", .boolean(dati.isConvivente)),
            ("titolo_di_studio", .code(dati.titoloDiStudio)), ("condizione", .code(dati.condizione)),
            ("qualifica", .words(dati.qualifica)), ("did", .boolean(dati.hasDid)), ("naspi", .boolean(dati.hasNaspi)),
            ("corsi", .boolean(dati.frequentaCorsi)), ("disabilita", .code(dati.disabilita)),
            ("dal", .date(dati.dal)), ("al", .date(dati.al)), ("situazione", situazione?.json ?? .null),
        ])
    }
}

extension Indirizzo {
    fileprivate var json: JsonValue {
        isEmpty ? .null : .object([("via", .words(via)), ("cap", .words(cap)), ("comune", .words(comune))])
    }
}
