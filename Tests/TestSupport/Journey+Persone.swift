// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Testing

/// Persons who are not simple: data that do not agree, two codici fiscali, one person recorded twice.
extension Journey {
    /// All of them.
    public static let persone: [Journey] = [datoDiscorde, provvisorioEDefinitivo, unioneESeparazione]

    /// The card says another sex than the clerk: nothing is saved until somebody says why.
    public static let datoDiscorde = Journey("un dato che non va d'accordo con il codice, con il suo motivo") {
        try $0.searchAndBeginPerson("inventati maria")
        try $0.type("NVNMRA80C45G713X")
        try $0.fill("Sesso", "maschio")
        try $0.press(.tab)
        try $0.see("il sesso nel codice è femmina")
        try $0.press(.function(2))
        try $0.see("Un dato è da correggere.")
        try $0.type("dato")
        try $0.press(.function(2))
        try $0.see("I dati di INVENTATI Maria sono salvati.")
    } check: { archive in
        try archive.expect(
            "SELECT codice_fiscale, sesso, motivo_codice FROM persone", ["NVNMRA80C45G713X|M|dato_da_correggere"])
        try archive.expect(
            "SELECT codice, tipo, motivo FROM codici_fiscali",
            [
                "NVNMRA80C45G713X|definitivo|dato_da_correggere"
            ])
        try archive.expectAudit(["supervisore|nuova_persona", "supervisore|ricerca"])
    }

    /// Who came with eleven digits gets their sixteen characters: both find them.
    public static let provvisorioEDefinitivo = Journey("dal codice provvisorio al definitivo, e tutti e due trovano") {
        let code = try $0.codeOfAnna()
        try $0.searchAndBeginPerson("fittizi anna")
        try $0.type("90048490479")
        try $0.press(.function(2))
        try $0.see("I dati di FITTIZI Anna sono salvati.")
        try $0.press(.function(6))
        try $0.see("Persona FITTIZI Anna")
        try $0.press(.control("u"))
        try $0.type(code)
        try $0.press(.function(2))
        try $0.see("I dati di FITTIZI Anna sono salvati.")
        for text in ["90048490479", code] {
            try $0.press(.control("u"))
            try $0.type(text)
            try $0.see("1 persona")
            try $0.see("FITTIZI Anna")
        }
        try $0.press(.function(6), .function(9))
        try $0.see("90048490479  provvisorio, dal 20/09/2018")
        try $0.see("definitivo, dal 20/09/2018")
    } check: { archive in
        try archive.expect("SELECT tipo FROM codici_fiscali ORDER BY id", ["provvisorio", "definitivo"])
        try archive.expect("SELECT version FROM persone", ["2"])
        try archive.expectAudit(["supervisore|nuova_persona", "supervisore|modifica_persona"])
    }

    /// One person recorded twice becomes one, and two again.
    public static let unioneESeparazione = Journey("due schede diventano una, e di nuovo due") {
        try $0.recordMaria()
        try $0.press(.control("u"))
        try $0.type("prova mariuccia")
        try $0.press(.function(3))
        try $0.see("Nuova persona")
        try $0.press(.function(2))
        try $0.see("I dati di PROVA Mariuccia sono salvati.")
        try $0.press(.function(6), .function(5))
        try $0.type("inventati maria")
        try $0.press(.enter)
        try $0.see("passa in quella che resta")
        try $0.type("registrata")
        try $0.press(.function(2), .character("s"))
        try $0.see("Le due schede sono una sola: PROVA Mariuccia.")
        try $0.backToDesk()
        try $0.press(.character("/"))
        try $0.type("NVNMRA80C45G713X")
        try $0.see("1 persona")
        try $0.see("PROVA Mariuccia")
        try $0.press(.function(6), .function(9))
        try $0.see("a INVENTATI Maria: registrata due volte.")
        try $0.press(.character("s"))
        try $0.see("torna una scheda a sé")
        try $0.type("errore")
        try $0.press(.function(2), .character("s"))
        try $0.see("PROVA Mariuccia e INVENTATI Maria sono di nuovo due schede.")
    } check: { archive in
        try archive.expect(
            "SELECT cognome, ifnull(codice_fiscale, '-'), unita_a IS NULL FROM persone ORDER BY id",
            ["Inventati|NVNMRA80C45G713X|1", "Prova|-|1"])
        try archive.expect("SELECT motivo FROM unioni", ["doppia_registrazione"])
        try archive.expect("SELECT motivo FROM separazioni", ["unione_errata"])
        try archive.expectAudit(["supervisore|unione_persone", "supervisore|separazione_persone"])
        try archive.expect("SELECT count(*) FROM registro WHERE esito = 'rifiutato'", ["0"])
    }
}

extension JourneyPlayer {
    /// The definitive code of FITTIZI Anna, born in Romania.
    fileprivate func codeOfAnna() throws -> String {
        let code = CodiceFiscale.compute(
            cognome: "Fittizi", nome: "Anna", sesso: .femmina, nascita: Fixtures.date(1988, 11, 17),
            codiceCatastale: "Z129")
        guard let code else { try fail("the code of Anna follows from her data") }
        return code.value
    }
}
