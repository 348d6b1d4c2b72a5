// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport
import Testing

struct DatiDomandaTests {
    @Test func `per protocollare servono comune, data, protocollo, firma e documento`() {
        #expect(Fixtures.datiDomanda.missingForProtocollo().isEmpty)
        let missing = DatiDomanda().missingForProtocollo()
        #expect(missing.map(\.field) == ["comune", "presentataIl", "protocollo", "firmata", "documento"])
        #expect(missing.allSatisfy { $0.section == "domanda" && !$0.sentence.isEmpty })
    }

    @Test func `i redditi e il patrimonio non servono al protocollo: li verifica l'INPS`() {
        let dati = Fixtures.datiDomanda
        #expect(dati.isee == nil && dati.isr == nil && dati.mobiliare == nil)
        #expect(dati.missingForProtocollo().isEmpty)
    }

    @Test(arguments: [
        ("1234/2018", "0001234/2018"), ("0001234/2018", "0001234/2018"), ("1234", "0001234/2019"),
        ("12345678/18", "12345678/2018"), (" 7 / 2018 ", "0000007/2018"),
    ])
    func `il protocollo si scrive numero e anno, e si legge con sette cifre`(entry: String, text: String) throws {
        #expect(try Protocollo.parse(entry, year: 2019).get().text == text)
    }

    @Test(arguments: ["", "/2018", "0/2018", "abc/2018", "12/2018/3", "12/", "12/201", "-4/2018", "12345678901/2018"])
    func `un protocollo scritto male dice come si scrive`(entry: String) {
        let problem = Protocollo.parse(entry, year: 2019).problem
        #expect(problem?.code == "protocollo_errato")
        #expect(problem?.sentence == "Il protocollo si scrive numero/anno, per esempio 1234/2018.")
    }

    @Test func `ogni protocollo scritto si rilegge uguale`() {
        forAll { generator in
            Protocollo(
                numero: Int.random(in: 1...99_999_999, using: &generator),
                anno: Int.random(in: 2015...2030, using: &generator))
        } check: { protocollo in
            try Protocollo.parse(protocollo.text, year: 1999).get() == protocollo
        }
    }

    @Test func `lo stato aperto è quello in cui può ancora succedere qualcosa`() {
        #expect(
            DomandaState.allCases.filter(\.isOpen) == [
                .bozza, .presentata, .verificata, .inviata, .inLavorazione, .accolta, .sospesa,
            ])
        #expect(DomandaState.allCases.filter(\.isBeforeInvio) == [.presentata, .verificata])
    }
}
