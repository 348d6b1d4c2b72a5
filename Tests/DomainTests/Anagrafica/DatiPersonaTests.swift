// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct DatiPersonaTests {
    private func codes(_ change: (inout DatiPersona) throws -> Void) rethrows -> [String] {
        var dati = Fixtures.maria.dati
        try change(&dati)
        return dati.problems(today: Fixtures.oggi).map(\.code)
    }

    @Test func `basta un nome o un cognome, anche uno solo`() {
        #expect(codes { $0.nome = "" } == [])
        #expect(codes { $0.cognome = "" } == [])
        #expect(
            codes {
                $0.cognome = " "
                $0.nome = ""
            } == ["nome_mancante"])
    }

    @Test func `la nascita non è nel futuro`() throws {
        #expect(
            codes {
                $0.codiceFiscale = nil
                $0.nascita = Fixtures.oggi.adding(days: 1)
            } == ["nascita_futura"])
        #expect(
            codes {
                $0.codiceFiscale = nil
                $0.nascita = Fixtures.oggi
            } == [])
    }

    @Test func `nascita e sesso sono quelli del codice fiscale`() throws {
        #expect(codes { $0.sesso = .maschio } == ["sesso_discorde"])
        #expect(try codes { $0.nascita = try giorno("1980-03-06") } == ["nascita_discorde"])
        // The code has no century: a hundred years more or less agree.
        #expect(try codes { $0.nascita = try giorno("1980-03-05") } == [])
        #expect(codes { $0.sesso = nil } == [])
    }

    @Test func `un codice fiscale provvisorio non dice nascita né sesso`() throws {
        let provisional = try CodiceFiscale.parse("90048490479").get()
        #expect(
            codes {
                $0.codiceFiscale = provisional
                $0.sesso = .maschio
            } == [])
    }

    @Test func `il nome si scrive come nei registri`() {
        #expect(DatiPersona(cognome: "D'Angelo", nome: "Niccolò").nomeCompleto == "D'ANGELO Niccolò")
        #expect(DatiPersona(nome: "Sukarno").nomeCompleto == "Sukarno")
        #expect(DatiPersona(cognome: "Inventati").nomeCompleto == "INVENTATI")
    }
}
