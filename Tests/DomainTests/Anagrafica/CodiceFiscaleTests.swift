// SPDX-License-Identifier: EUPL-1.2
import Domain
import Foundation
import TestSupport
import Testing

struct CodiceFiscaleTests {
    struct Persona: CustomStringConvertible, Sendable {
        let cognome: String
        let nome: String
        let sesso: Sesso
        let nascita: CalendarDate
        let luogo: String
        var description: String { "\(cognome) \(nome) \(sesso.rawValue) \(nascita.iso) \(luogo)" }
        var codice: CodiceFiscale? {
            CodiceFiscale.compute(cognome: cognome, nome: nome, sesso: sesso, nascita: nascita, codiceCatastale: luogo)
        }
    }

    static func persona(_ generator: inout SeededGenerator) -> Persona {
        Persona(
            cognome: Generators.name(&generator), nome: Generators.name(&generator),
            sesso: Generators.pick(Sesso.allCases, &generator),
            nascita: Generators.date(&generator, years: 1920...2018),
            luogo: Generators.pick(["G713", "H109", "Z129", "A071", "H501"], &generator))
    }

    @Test(arguments: [
        ("Rossi", "Maria", Sesso.femmina, "1980-03-05", "G713", "RSSMRA80C45G713A"),
        ("De Luca", "Niccolò", .maschio, "1999-12-31", "H501", "DLCNCL99T31H501P"),
        ("Bianchi", "Gianfranco", .maschio, "2001-01-01", "G713", "BNCGFR01A01G713K"),
        ("D'Angelo", "Anna Lia", .femmina, "1975-08-10", "H109", "DNGNNL75M50H109X"),
        ("Popescu", "Ion", .maschio, "1988-11-17", "Z129", "PPSNIO88S17Z129Z"),
    ])
    func `il codice si ricava dai dati anagrafici`(
        cognome: String, nome: String, sesso: Sesso, nascita: String, luogo: String, atteso: String
    ) throws {
        let persona = Persona(
            cognome: cognome, nome: nome, sesso: sesso, nascita: try giorno(nascita), luogo: luogo)
        let codice = try #require(persona.codice)
        #expect(codice.value == atteso)
        #expect(CodiceFiscale.parse(atteso).value == codice)
        #expect(codice.codiceCatastale == luogo)
        #expect(codice.isBornAbroad == (luogo == "Z129"))
        #expect(!codice.isOmocodia && !codice.isProvisional)
        let dati = DatiPersona(
            cognome: cognome, nome: nome, sesso: sesso, nascita: persona.nascita, luogoNascita: luogo)
        #expect(codice.discordanze(with: dati).isEmpty)
    }

    @Test func `i cognomi brevi si completano con le vocali e con la X`() throws {
        let born = try giorno("1980-03-05")
        func letters(_ cognome: String, _ nome: String) -> String? {
            CodiceFiscale.compute(
                cognome: cognome, nome: nome, sesso: .maschio, nascita: born, codiceCatastale: "G713"
            ).map { String($0.value.prefix(6)) }
        }
        #expect(letters("Fo", "Al") == "FOXLAX")
        #expect(letters("Aiuto", "Ugo") == "TAIGUO")
        #expect(letters("Ng", "Bo") == "NGXBOX")
        #expect(letters("Suharto", "") == "SHRXXX")
        #expect(
            CodiceFiscale.compute(cognome: "Fo", nome: "Al", sesso: .maschio, nascita: born, codiceCatastale: "G7")
                == nil)
    }

    @Test func `lettere al posto delle cifre indicano un'omocodia della stessa persona`() throws {
        let base = try #require(CodiceFiscale.parse("RSSMRA80C45G713A").value)
        for text in ["RSSMRA80C45G71PW", "RSSMRA80C45GTMPE"] {
            let codice = try #require(CodiceFiscale.parse(text).value)
            #expect(codice.isOmocodia)
            #expect(codice.base == base)
            #expect(codice.sesso == .femmina)
            #expect(codice.codiceCatastale == "G713")
            #expect(codice.birthDates(today: try giorno("2018-07-02")) == [try giorno("1980-03-05")])
        }
        #expect(base.omocodie.count == 127)
        #expect(base.omocodie.map(\.value).contains("RSSMRA80C45GTMPE"))
    }

    @Test func `il carattere di controllo sbagliato dice quale dovrebbe essere`() {
        let problem = CodiceFiscale.parse("RSSMRA80C45G713B").problem
        #expect(problem?.code == "codice_fiscale_check")
        #expect(problem?.sentence.contains("Il carattere di controllo dovrebbe essere A") == true)
    }

    @Test func `il codice provvisorio ha undici cifre con la sua verifica`() {
        let codice = CodiceFiscale.parse("90048490479").value
        #expect(codice?.isProvisional == true)
        #expect(codice?.sesso == nil && codice?.codiceCatastale == nil && codice?.isOmocodia == false)
        let problem = CodiceFiscale.parse("90048490478").problem
        #expect(problem?.code == "codice_fiscale_check")
        #expect(problem?.sentence.contains("dovrebbe essere 9") == true)
        #expect(CodiceFiscale.parse("9004849047").problem?.code == "codice_fiscale_length")
    }

    @Test(arguments: [
        ("", "codice_fiscale_empty", "16"), ("RSSMRA80C45G713", "codice_fiscale_length", "15"),
        ("RSSMRA80C45G713AA", "codice_fiscale_length", "17"), ("R5SMRA80C45G713A", "codice_fiscale_position", "2"),
        ("RSSMRAA0C45G713A", "codice_fiscale_position", "7"), ("RSSMRA80F45G713A", "codice_fiscale_position", "9"),
        ("RSSMRA80C45G7134", "codice_fiscale_position", "16"), ("RSSMRA80C45_713A", "codice_fiscale_character", "_"),
        ("RSSMRA80B31G713A", "codice_fiscale_date", "31 febbraio"),
        ("RSSMRA81B69G713A", "codice_fiscale_date", "29 febbraio"),
        ("RSSMRA80C00G713A", "codice_fiscale_day", "giorno 0"), ("RSSMRA80C40G713A", "codice_fiscale_day", "giorno 40"),
        ("RSSMRA80C72G713A", "codice_fiscale_day", "giorno 72"), ("RSSMRÀ80C45G713A", "codice_fiscale_character", "À"),
    ])
    func `un codice sbagliato dice dove e che cosa ci va`(entry: String, code: String, named: String) {
        let problem = CodiceFiscale.parse(entry).problem
        #expect(problem?.code == code)
        #expect(problem?.sentence.contains(named) == true)
    }

    @Test func `spazi, punti e minuscole non contano`() {
        #expect(CodiceFiscale.parse(" rss mra 80c45 g713a ").value?.value == "RSSMRA80C45G713A")
        #expect(CodiceFiscale.parse("RSS.MRA.80C45-G713A").value?.value == "RSSMRA80C45G713A")
    }

    @Test func `l'anno senza secolo lascia le date possibili, la più recente per prima`() throws {
        let today = try giorno("2018-07-02")
        let young = try #require(CodiceFiscale.parse("BNCGFR01A01G713K").value)
        #expect(young.birthDates(today: today).map(\.iso) == ["2001-01-01", "1901-01-01"])
        let old = try #require(CodiceFiscale.parse("RSSMRA80C45G713A").value)
        #expect(old.birthDates(today: today).map(\.iso) == ["1980-03-05"])
    }

    @Test func `il 29 febbraio vale solo nel secolo bisestile`() throws {
        let born = try giorno("2000-02-29")
        let codice = try #require(
            CodiceFiscale.compute(
                cognome: "Rossi", nome: "Maria", sesso: .femmina, nascita: born, codiceCatastale: "G713"))
        #expect(CodiceFiscale.parse(codice.value).value == codice)
        #expect(codice.birthDates(today: try giorno("2018-07-02")) == [born])
    }

    @Test func `i dati che non vanno d'accordo con il codice sono indicati`() throws {
        let codice = try #require(CodiceFiscale.parse("RSSMRA80C45G713A").value)
        let found = codice.discordanze(
            with: DatiPersona(
                cognome: "Russo", nome: "Mara", sesso: .maschio, nascita: try giorno("1980-03-06"),
                luogoNascita: "H501"))
        #expect(found.map(\.dato) == [.sesso, .nascita, .luogo])
        #expect(found.map(\.nelCodice) == ["femmina", "05/03/1980", "G713"])
        let another = codice.discordanze(with: DatiPersona(cognome: "Bianchi", nome: "Anna"))
        #expect(another.map(\.dato) == [.cognome, .nome])
        #expect(another.map(\.nelCodice) == ["RSS", "MRA"])
        #expect(codice.discordanze(with: DatiPersona()).isEmpty)
    }

    @Test func `ogni codice ricavato si rilegge con gli stessi dati`() throws {
        let today = try giorno("2018-12-31")
        forAll(count: 1000) {
            Self.persona(&$0)
        } check: { persona in
            guard let codice = persona.codice, CodiceFiscale.parse(codice.value).value == codice else { return false }
            return codice.sesso == persona.sesso && codice.codiceCatastale == persona.luogo
                && codice.birthDates(today: today).contains(persona.nascita)
        }
    }

    @Test func `ogni omocodia si legge e dà la stessa nascita`() throws {
        let today = try giorno("2018-12-31")
        forAll(count: 60) {
            Self.persona(&$0)
        } check: { persona in
            guard let codice = persona.codice else { return false }
            return codice.omocodie.allSatisfy { variant in
                CodiceFiscale.parse(variant.value).value == variant && variant.isOmocodia && variant.base == codice
                    && variant.sesso == codice.sesso && variant.codiceCatastale == codice.codiceCatastale
                    && variant.birthDates(today: today) == codice.birthDates(today: today)
            }
        }
    }

    @Test func `una lettera o una cifra cambiata si scopre`() {
        forAll(count: 1000) { generator in
            let persona = Self.persona(&generator)
            let position = Int.random(in: 0..<16, using: &generator)
            let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)
            let digits = Array("0123456789".utf8)
            var bytes = Array((persona.codice?.value ?? "").utf8)
            guard bytes.count == 16 else { return "" }
            let pool = (bytes[position] < 65 ? digits : letters).filter { $0 != bytes[position] }
            bytes[position] = Generators.pick(pool, &generator)
            return String(decoding: bytes, as: UTF8.self)
        } check: { changed in
            CodiceFiscale.parse(changed).value == nil
        }
    }

    @Test func `un codice scritto nell'archivio si rilegge solo se vale`() throws {
        let codice = try #require(CodiceFiscale.parse("RSSMRA80C45G713A").value)
        let json = try JSONEncoder().encode([codice])
        #expect(String(decoding: json, as: UTF8.self) == #"["RSSMRA80C45G713A"]"#)
        #expect(try JSONDecoder().decode([CodiceFiscale].self, from: json) == [codice])
        #expect(throws: DecodingError.self) {
            try JSONDecoder().decode([CodiceFiscale].self, from: Data(#"["RSSMRA80C45G713B"]"#.utf8))
        }
    }
}
