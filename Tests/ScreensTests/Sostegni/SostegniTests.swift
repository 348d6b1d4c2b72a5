// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct SostegniTests {
    static func sostegno(
        _ number: Int64, _ codice: String, _ stato: StatoIntervento, dal: CalendarDate? = nil,
        avviato: CalendarDate? = nil, voci: [FattoSostegno] = []
    ) -> Sostegno {
        let signed = Fixtures.date(2018, 8, 6)
        return Sostegno(
            id: Identifier(number), presa: Identifier(41), versionePresa: 7, domanda: Identifier(31),
            fascicolo: "REI-2018-00311, nucleo Inventati (4)", ordine: Int(number),
            intervento: Intervento(
                codice: codice, fornitore: "Cooperativa Esempio", fondo: "Quota Servizi", dal: dal, quantita: 40,
                unita: "ore", stato: stato), firmatoIl: signed, avviatoIl: avviato,
            voci: ([FattoSostegno(data: signed, stato: .previsto, origine: .firma)] + voci).map {
                Sostegno.Voce($0, operatore: "A. Esempio")
            })
    }

    static var sostegni: [Sostegno] {
        [
            sostegno(
                0, "B.2.b", .sospeso, avviato: Fixtures.date(2018, 8, 20),
                voci: [
                    FattoSostegno(data: Fixtures.date(2018, 8, 8), stato: .richiesto),
                    FattoSostegno(data: Fixtures.date(2018, 8, 20), stato: .attivo),
                    FattoSostegno(
                        data: Fixtures.date(2018, 9, 6), stato: .attivo, quantita: 12, origine: .monitoraggio),
                    FattoSostegno(
                        data: Fixtures.date(2018, 9, 10), stato: .sospeso, motivo: .chiusuraFornitore,
                        nota: "riapre a ottobre"),
                ]),
            sostegno(1, "NAZ.2", .previsto, dal: Fixtures.date(2018, 9, 1)),
            sostegno(
                2, "LAB", .nonAttivato,
                voci: [FattoSostegno(data: Fixtures.date(2018, 9, 3), stato: .nonAttivato, motivo: .postiEsauriti)]),
        ]
    }

    static var fascicolo: Fascicolo {
        var f = Fixtures.inAnalisi
        f.presa?.stato = .inMonitoraggio
        f.presa?.firmataIl = Fixtures.date(2018, 8, 6)
        f.sostegni = sostegni
        return f
    }

    private func desk() -> CounterDesk {
        CounterDesk(.sostegni(SostegniState(fascicolo: Self.fascicolo)), .assistenteSociale)
    }

    private func queue() -> CounterDesk {
        var desk = CounterDesk(.sostegni(SostegniState()), .assistenteSociale)
        desk.answer(.loaded(.sostegniInCoda([Self.sostegni[1], Self.sostegni[0]])))
        return desk
    }

    @Test func `un tasto registra il prossimo fatto, con lo stato che viene dopo già scelto`() {
        var desk = desk()
        desk.press(.enter, .function(2))
        #expect(
            desk.acts == [
                .recordSostegno(
                    Identifier(41), version: 7, Identifier(0), FattoSostegno(data: Fixtures.oggi, stato: .attivo))
            ])
        desk.answer(.recorded([Receipt()]))
        #expect(desk.words == "Il fatto è registrato.")
    }

    @Test func `un fatto prima dell'ultimo non si registra, e la frase è accanto alla data`() {
        var desk = desk()
        desk.press(.character("n"))
        for _ in 0..<10 { desk.press(.backspace) }
        desk.type("9/9/2018")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("L'ultimo fatto di questo sostegno è del 10/09/2018"))
    }

    @Test func `il motivo si chiede soltanto a chi si ferma o finisce`() {
        var desk = desk()
        desk.press(.character("n"))
        #expect(!desk.text.contains("Motivo"))
        desk.press(.tab)
        desk.type("concluso")
        desk.press(.tab)
        #expect(desk.text.contains("Motivo"))
        desk.press(.function(2))
        #expect(desk.words.contains("serve il motivo"))
    }

    @Test func `un sostegno finito e un fascicolo chiuso dicono perché non cambiano`() {
        var desk = desk()
        desk.press(.end, .character("n"))
        #expect(desk.words.contains("si scrive nella revisione"))
        var closed = Self.fascicolo
        closed.presa?.stato = .chiusa
        let commands = SostegniState(fascicolo: closed).commands(Fixtures.context(.assistenteSociale))
        #expect(commands.first { $0.id == "fatto" }?.unavailable?.contains("non cambiano più") == true)
    }

    @Test func `l'elenco di tutti comincia dai propri, e Invio apre il fascicolo`() {
        var desk = CounterDesk(.sostegni(SostegniState()), .assistenteSociale)
        let me = desk.state.session?.operatore.id
        #expect(
            desk.effects.contains(
                .load(.sostegniInCoda(me, after: nil, limit: SostegniState.page), desk.ticket)))
        desk = queue()
        #expect(desk.text.contains("Dei propri fascicoli: 1 da attivare, 1 in corso"))
        #expect(
            desk.press(.character("t")) == [
                .load(.sostegniInCoda(nil, after: nil, limit: SostegniState.page), desk.ticket)
            ])
        desk.press(.enter)
        #expect(desk.text.contains("Fascicolo REI-2018-00311"))
    }

    @Test func `the pictures of the supports`() {
        expectGolden(desk().picture, named: "sostegni-80x24")
        var fact = desk()
        fact.press(.character("n"))
        expectGolden(fact.picture, named: "sostegni-fatto-80x24")
        expectGolden(queue().picture, named: "sostegni-coda-80x24")
    }
}
