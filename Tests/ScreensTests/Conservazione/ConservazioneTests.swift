// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct ConservazioneTests {
    private func elenco(_ voci: Bool = true) throws -> ElencoConservazione {
        let act = try #require(CalendarDate(year: 2018, month: 1, day: 10))
        let closed = try #require(CalendarDate(year: 2013, month: 9, day: 3))
        let regola = RegolaConservazione(
            categoria: .fascicoliChiusi, anni: 5, atto: "Deliberazione", numero: "12", data: act, dal: act)
        let motivo = "5 anni dalla chiusura del fascicolo: Deliberazione n. 12 del 10/01/2018"
        return ElencoConservazione(
            al: Fixtures.oggi, regole: [.fascicoliChiusi: regola],
            voci: voci
                ? [
                    VoceConservazione(
                        categoria: .fascicoliChiusi, riferimento: "REI-2018-00311", domanda: Identifier(12),
                        fatto: closed, scaduta: regola.scade(dal: closed), motivo: motivo),
                    VoceConservazione(
                        categoria: .accessi, riferimento: "accessi del 2012", quanti: 41, fatto: closed,
                        scaduta: regola.scade(dal: closed), motivo: motivo),
                ] : [])
    }

    @Test func pictures() throws {
        var desk = CounterDesk(.conservazione(ConservazioneState()), .supervisore)
        desk.answer(.loaded(.conservazione(try elenco())))
        expectGolden(desk.picture, named: "elenco-80x24")
        desk.press(.character("a"))
        expectGolden(desk.picture, named: "anonimizza-80x24")
        var empty = CounterDesk(.conservazione(ConservazioneState()), .amministratoreTecnico)
        empty.answer(.loaded(.conservazione(try elenco(false))))
        expectGolden(empty.picture, named: "vuoto-80x24")
    }

    @Test func `si rende anonimo solo scrivendo il codice`() throws {
        var desk = CounterDesk(.conservazione(ConservazioneState()), .supervisore)
        desk.answer(.loaded(.conservazione(try elenco())))
        desk.press(.character("a"))
        desk.type("REI-2018-00312")
        desk.press(.function(2))
        #expect(!desk.effects.contains { if case .record = $0 { true } else { false } })
        #expect(desk.prose.contains("scrivere REI-2018-00311"))
        desk.press(.backspace)
        desk.type("1")
        desk.press(.function(2))
        #expect(
            desk.effects.contains {
                if case .record([.anonimizza(Identifier(12), conferma: "REI-2018-00311")], _, _) = $0 {
                    true
                } else {
                    false
                }
            })
    }

    @Test func `chi gestisce il programma legge l'elenco e non rende anonimo`() throws {
        var desk = CounterDesk(.conservazione(ConservazioneState()), .amministratoreTecnico)
        desk.answer(.loaded(.conservazione(try elenco())))
        desk.press(.character("a"))
        guard case .conservazione = desk.front else {
            Issue.record("the form opened")
            return
        }
        #expect(Query.conservazione(al: Fixtures.oggi).permessi == [.gestisciConservazione])
    }

    @Test func `di un nucleo limitato il titolo lo dice per primo, anche su uno schermo stretto`() throws {
        var read = Fixtures.fascicolo(.accolta, presa: .inAnalisi)
        var desk = CounterDesk(.fascicolo(FascicoloState(domanda: read.domanda.id)), .assistenteSociale)
        desk.answer(.loaded(.fascicolo(read)))
        #expect(!desk.text.contains("LIMITATO"))
        read.limitazione = LimitazioneTrattamento(id: Identifier(3), dal: Fixtures.oggi, motivo: .esattezza)
        desk.answer(.loaded(.fascicolo(read)))
        #expect(desk.text.contains("▸ LIMITATO ▸ Fascicolo"))
    }
}
