// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct ComunicazioniTests {
    static func voce(
        _ number: Int64, _ richiedente: String, _ sospensione: SospensioneFirma, isPatto: Bool = false,
        scarto: String? = nil, told: CalendarDate? = nil
    ) -> VoceComunicazione {
        VoceComunicazione(
            domanda: Identifier(number), presa: Identifier(number + 100), version: 5,
            codice: "REI-2018-000\(number)", richiedente: richiedente, comune: "G713",
            firmataIl: Fixtures.date(2018, 9, 10), isPatto: isPatto, sospensione: sospensione, scarto: scarto,
            comunicataIl: told, lotto: told == nil ? nil : "2018-0004")
    }

    static let voci = [
        voce(31, "INVENTATI Maria", .entro(Fixtures.date(2018, 8, 31))),
        voce(32, "CAMPIONE Aldo", .entro(Fixtures.date(2018, 12, 31)), isPatto: true, scarto: "codice fiscale errato"),
        voce(33, "ESEMPIO Niccolò", .nonDovuta(importo: Euro(cents: 1_850), soglia: Euro(cents: 2_000))),
    ]

    private func desk(_ voci: [VoceComunicazione] = voci) -> CounterDesk {
        var desk = CounterDesk(.comunicazioni(ComunicazioniState()), .amministrativo)
        desk.answer(
            .loaded(
                .firmeDaComunicare(
                    PaginaComunicazioni(
                        voci: voci, totale: Conteggio(voci.count), scadute: Conteggio(1), prossima: nil))))
        return desk
    }

    @Test func `la riga in evidenza dice che cosa succede ai pagamenti`() {
        var desk = desk()
        #expect(desk.text.contains("I sei mesi dal primo pagamento sono finiti il 31/08/2018"))
        desk.press(.down)
        #expect(desk.text.contains("! Scartata dall'INPS: codice fiscale errato"))
        desk.press(.down)
        #expect(desk.text.contains("fino a 20,00 euro la firma non è"))
    }

    @Test func `L comunica fino alla riga in evidenza, poi scrive il file`() {
        var desk = desk()
        desk.press(.down)
        desk.press(.character("l"))
        #expect(desk.text.contains("2 firme"))
        desk.press(.function(2))
        let firme = [31, 32].map { FirmaDaComunicare(Identifier($0 + 100), version: 5) }
        #expect(desk.acts == [.sendComunicazioni(DatiLottoComunicazioni(data: Fixtures.oggi, firme: firme))])
        var receipt = Receipt()
        receipt.lotto = "2018-0004"
        #expect(desk.answer(.recorded([receipt])).contains(.writeComunicazioni("2018-0004", desk.ticket)))
        desk.answer(.printing(.done("~/Percorso/firme-rei-2018-0004.csv")))
        #expect(desk.words.contains("Lotto 2018-0004, 2 firme"))
    }

    @Test func `una comunicazione non viene prima della firma`() {
        var desk = desk()
        desk.press(.character("l"))
        for _ in 0..<10 { desk.press(.backspace) }
        desk.type("1/9/2018")
        desk.press(.function(2))
        #expect(desk.words.contains("è firmato il 10/09/2018, dopo questa data"))
        #expect(desk.acts.isEmpty)
    }

    @Test func `le segnate sole si comunicano`() {
        var desk = desk()
        desk.press(.down, .character(" "), .character("l"), .function(2))
        #expect(
            desk.acts == [
                .sendComunicazioni(
                    DatiLottoComunicazioni(
                        data: Fixtures.oggi, firme: [FirmaDaComunicare(Identifier(132), version: 5)]))
            ])
    }

    @Test func `ricevuta di tutto il lotto, e scarto di una riga`() {
        var desk = desk()
        desk.press(.right)
        let told = [Self.voce(31, "INVENTATI Maria", .ignota, told: Fixtures.date(2018, 9, 12))]
        desk.answer(.loaded(.comunicazioniInAttesa(lotto: nil, told)))
        #expect(desk.text.contains("Comunicata il 12/09/2018 nel lotto 2018-0004"))
        desk.press(.character("t"))
        desk.answer(.loaded(.comunicazioniInAttesa(lotto: "2018-0004", told)))
        desk.press(.enter)
        desk.type("SREI-9")
        desk.press(.function(2))
        #expect(
            desk.acts == [
                .recordRicevutaComunicazione(
                    Identifier(131), version: 5, data: Fixtures.oggi, protocollo: "SREI-9")
            ])
    }

    @Test func `chi non può comunicare lo sa`() {
        var desk = CounterDesk(.comunicazioni(ComunicazioniState()), .urp)
        desk.answer(
            .loaded(
                .firmeDaComunicare(
                    PaginaComunicazioni(
                        voci: Self.voci, totale: Conteggio(3), scadute: Conteggio(1), prossima: nil))))
        desk.press(.character("l"))
        #expect(desk.words.contains("comunicare la sottoscrizione"))
    }

    @Test func `the pictures of the desk`() {
        expectGolden(desk().picture, named: "comunicazioni-80x24")
        var waiting = desk()
        waiting.press(.right)
        waiting.answer(
            .loaded(
                .comunicazioniInAttesa(
                    lotto: nil, [Self.voce(31, "INVENTATI Maria", .ignota, told: Fixtures.date(2018, 9, 12))])))
        expectGolden(waiting.picture, named: "comunicazioni-attesa-80x24")
        var lots = desk()
        lots.press(.left)
        lots.answer(
            .loaded(
                .lottiComunicazioni([
                    LottoComunicazioni(
                        id: Identifier(4), numero: "2018-0004", data: Fixtures.date(2018, 9, 12),
                        operatore: "M. Inventati", quante: 12, inAttesa: 3, file: "firme-rei-2018-0004.csv")
                ])))
        expectGolden(lots.picture, named: "comunicazioni-lotti-80x24")
        var form = desk()
        form.press(.down, .character("l"))
        expectGolden(form.picture, named: "comunicazioni-nuovo-80x24")
    }
}
