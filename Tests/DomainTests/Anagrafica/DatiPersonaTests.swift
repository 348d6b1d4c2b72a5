// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
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

    @Test func `codice fiscale e dati vanno d'accordo, o si dice perché`() throws {
        #expect(codes { $0.sesso = .maschio } == ["codice_discorde"])
        #expect(try codes { $0.nascita = try giorno("1980-03-06") } == ["codice_discorde"])
        #expect(codes { $0.cognome = "Bianchi" } == ["codice_discorde"])
        #expect(codes { $0.luogoNascita = "H501" } == ["codice_discorde"])
        #expect(codes { $0.sesso = nil } == [])
        // The code has no century: a hundred years more or less agree.
        #expect(try codes { $0.nascita = try giorno("1980-03-05") } == [])
        for motivo in MotivoDiscordanza.allCases {
            #expect(
                codes {
                    $0.sesso = .maschio
                    $0.motivoCodice = motivo
                } == [])
        }
    }

    @Test func `una data scritta al posto del nome si vede subito`() {
        #expect(codes { $0.nome = "31/11/2018" }.contains("nome_con_cifre"))
        #expect(!codes { $0.cognome = "D'Àngelo-Şen" }.contains("nome_con_cifre"))
        let dati = DatiPersona(cognome: "Inventati", nome: "Mar1a")
        #expect(dati.problems(today: Fixtures.oggi).map(\.field) == ["nome"])
    }

    @Test func `il problema dice quale dato è diverso e che cosa c'è nel codice`() throws {
        var dati = Fixtures.maria.dati
        dati.sesso = .maschio
        dati.luogoNascita = "H501"
        let sentence = dati.problems(today: Fixtures.oggi).first?.sentence ?? ""
        #expect(sentence.contains("il sesso nel codice è femmina; il luogo di nascita nel codice è G713"))
    }

    @Test func `quello che era scritto prima dei campi nuovi si rilegge`() throws {
        let address = #"{"via":"","cap":"","comune":""}"#
        let old =
            #"{"cognome":"Inventati","nome":"Maria","luogoNascita":"G713","cittadinanza":"380","telefono":"","email":"","#
            + "\"residenza\":\(address),\"domicilio\":\(address),\"isSenzaDimora\":true}"
        let dati = try JSONDecoder().decode(DatiPersona.self, from: Data(old.utf8))
        #expect(dati.cognome == "Inventati" && dati.isSenzaDimora && !dati.isViaFittizia && dati.recapitoPresso == "")
        #expect(try JSONDecoder().decode(DatiPersona.self, from: JSONEncoder().encode(dati)) == dati)
    }

    @Test func `due schede della stessa persona si completano, e si torna indietro`() throws {
        let provisional = try CodiceFiscale.parse("90048490479").get()
        let before = DatiPersona(cognome: "Inventati", nome: "Maria", codiceFiscale: provisional, telefono: "0573 1")
        let after = before.completed(by: Fixtures.maria.dati)
        #expect(after.codiceFiscale == Fixtures.maria.dati.codiceFiscale)
        #expect(after.telefono == "0573 1" && after.nascita == Fixtures.maria.dati.nascita)
        #expect(after.undoing(after, to: before) == before)
        var later = after
        later.telefono = "0573 2"
        #expect(later.undoing(after, to: before).telefono == "0573 2")
        #expect(later.undoing(after, to: before).codiceFiscale == provisional)
        #expect(Fixtures.maria.dati.completed(by: before).codiceFiscale == Fixtures.maria.dati.codiceFiscale)
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
