// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct VerificaCodiceTests {
    private func luoghi(_ code: String) throws -> [Luogo] {
        [
            Luogo(codice: "G713", denominazione: "Pistoia", provincia: "PT"),
            Luogo(codice: "D235", denominazione: "Cutigliano", provincia: "PT", al: try giorno("2016-12-31")),
            Luogo(
                codice: "Z111", denominazione: "Repubblica Democratica Tedesca", provincia: "",
                al: try giorno("1990-10-03")),
            Luogo(
                codice: "M376", denominazione: "Abetone Cutigliano", provincia: "PT", dal: try giorno("2017-01-01")),
        ].filter { $0.codice == code }
    }

    private func verifica(_ entry: String) throws -> VerificaCodice {
        let found = try ["G713", "D235", "Z111", "M376"].reduce(into: [:]) { $0[$1] = try luoghi($1) }
        return VerificaCodice(entry, today: try giorno("2018-11-30")) { found[$0] ?? [] }
    }

    private func codice(_ nascita: String, _ luogo: String) throws -> String {
        try #require(
            CodiceFiscale.compute(
                cognome: "Inventati", nome: "Maria", sesso: .femmina, nascita: try giorno(nascita),
                codiceCatastale: luogo)
        ).value
    }

    @Test func `un codice che torna dice sesso, nascita e luogo`() throws {
        let found = try verifica("rss mra 80c45 g713a")
        #expect(found.isValid && found.testo == "RSSMRA80C45G713A")
        #expect(found.nascite == [try giorno("1980-03-05")])
        #expect(found.luogo?.denominazione == "Pistoia")
    }

    @Test func `un luogo che non c'è non vale`() throws {
        let found = try verifica(try codice("1980-03-05", "X999"))
        #expect(found.problema?.code == "codice_fiscale_place")
        #expect(found.problema?.sentence.contains("X999") == true)
    }

    @Test func `il luogo è quello della nascita: Cutigliano fino al 2016, la Germania dell'Est fino al 1990`() throws {
        #expect(try verifica(try codice("2010-03-05", "D235")).luogo?.denominazione == "Cutigliano")
        #expect(try verifica(try codice("2017-03-05", "M376")).isValid)
        #expect(try verifica(try codice("1980-03-05", "Z111")).isValid)
        let late = try verifica(try codice("1995-03-05", "Z111"))
        let sentence = late.problema?.sentence ?? ""
        #expect(sentence.contains("è esistito fino al 03/10/1990, non alla nascita (05/03/1995)"))
        #expect(try verifica(try codice("2010-03-05", "M376")).problema?.code == "codice_fiscale_place")
    }

    @Test func `tra le date possibili restano quelle in cui il luogo c'era`() throws {
        #expect(try verifica(try codice("2017-03-05", "G713")).nascite.count == 2)
        #expect(try verifica(try codice("2017-03-05", "D235")).nascite == [try giorno("1917-03-05")])
    }

    @Test func `un codice provvisorio vale e non dice altro`() throws {
        let found = try verifica("90048490479")
        #expect(found.isValid && found.nascite.isEmpty && found.luogo == nil)
    }

    @Test func `un codice sbagliato resta come è scritto`() throws {
        let found = try verifica(" non so ")
        #expect(!found.isValid && found.testo == "non so" && found.codice == nil)
    }
}
