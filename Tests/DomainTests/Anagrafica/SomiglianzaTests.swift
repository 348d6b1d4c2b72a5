// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct SomiglianzaTests {
    private func measure(_ one: String, _ other: String) -> Int { NomiSimili(one, other).misura }

    @Test func `accenti, ordine, apostrofi e nomi doppi non nascondono la stessa persona`() {
        #expect(NomiSimili("D'Angelo Niccolò", "DANGELO NICCOLO").motivo == "stesso nome")
        #expect(NomiSimili("Rossi Maria", "Maria Rossi").motivo == "stessi nomi in un altro ordine")
        #expect(NomiSimili("De Rossi Anna", "Derossi Anna").motivo == "stesso nome, scritto unito")
        #expect(NomiSimili("Rossi Maria Teresa", "Rossi Maria").motivo == "un nome in più o in meno")
        #expect(measure("Rossi Maria Teresa", "Rossi Maria") >= 85)
        #expect(NomiSimili("Rossi Mario", "Rosi Mario").motivo == "nome quasi uguale")
        #expect(measure("Rossi Mario", "Rosi Mario") >= 85)
    }

    @Test func `i fratelli hanno lo stesso cognome e non sono la stessa persona`() {
        #expect(measure("Rossi Maria", "Rossi Luca") < 60)
        #expect(measure("Rossi Maria", "Bianchi Maria") < 60)
        #expect(measure("", "Rossi") == 0)
    }

    @Test func `la misura è la stessa nei due versi`() {
        forAll(count: 300) { generator in
            [Generators.name(&generator) + " " + Generators.name(&generator), Generators.name(&generator)]
        } check: { names in
            measure(names[0], names[1]) == measure(names[1], names[0]) && measure(names[0], names[0]) == 100
        }
    }

    @Test func `lo stesso codice fiscale, anche di prima o in omocodia, basta da solo`() throws {
        let code = try CodiceFiscale.parse("RSSMRA80C45G713A").get()
        let other = try CodiceFiscale.parse("RSSMRA80C45G71PW").get()
        let typed = DatiPersona(cognome: "Altra", codiceFiscale: code)
        #expect(Somiglianza(typed, Fixtures.maria.dati, codici: [code]).punti == 100)
        #expect(Somiglianza(typed, Fixtures.maria.dati, codici: [code]).motivi.first == "ha avuto lo stesso codice")
        let alike = Somiglianza(typed, Fixtures.maria.dati, codici: [other])
        #expect(alike.isForte && alike.motivi.first == "stesso codice fiscale, a parte l'omocodia")
    }

    @Test func `stesso nome e stessa nascita sono una somiglianza forte, con le ragioni`() {
        var typed = Fixtures.maria.dati
        typed.codiceFiscale = nil
        let same = Somiglianza(typed, Fixtures.maria.dati, codici: [])
        #expect(same.punti == 100)
        #expect(same.motivi == ["stesso nome", "stessa nascita", "stesso luogo di nascita"])
        typed.nascita = Fixtures.date(1980, 5, 3)
        let swapped = Somiglianza(typed, Fixtures.maria.dati, codici: [])
        #expect(swapped.isForte && swapped.motivi.contains("giorno e mese di nascita scambiati"))
        typed.nascita = Fixtures.date(1991, 7, 9)
        #expect(!Somiglianza(typed, Fixtures.maria.dati, codici: []).isPossibile)
        typed.nascita = nil
        let unknown = Somiglianza(typed, Fixtures.maria.dati, codici: [])
        #expect(unknown.isPossibile)
    }

    @Test func `due gemelli non si somigliano, una lettera sbagliata sì`() {
        let born = Fixtures.date(2010, 1, 1)
        func dati(_ nome: String, _ sesso: Sesso) -> DatiPersona {
            DatiPersona(cognome: "Inventati", nome: nome, sesso: sesso, nascita: born, luogoNascita: "G713")
        }
        #expect(!Somiglianza(dati("Luca", .maschio), dati("Marta", .femmina), codici: []).isPossibile)
        #expect(!Somiglianza(dati("Mario", .maschio), dati("Maria", .femmina), codici: []).isForte)
        #expect(Somiglianza(dati("Gianluca", .maschio), dati("Gianluka", .maschio), codici: []).isForte)
    }

    @Test func `una persona con un nome solo non somiglia a tutte le Marie`() {
        let single = DatiPersona(nome: "Maria")
        #expect(!Somiglianza(single, Fixtures.maria.dati, codici: []).isPossibile)
        var born = single
        born.nascita = Fixtures.maria.dati.nascita
        #expect(Somiglianza(born, Fixtures.maria.dati, codici: []).isPossibile)
    }
}
