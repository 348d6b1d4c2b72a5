// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct RicercaDiarioTests {
    static func nota(_ number: Int64, isRiservata: Bool = false) -> NotaTrovata {
        NotaTrovata(
            id: Identifier(number), domanda: Identifier(31), codice: "REI-2018-00311",
            nucleo: "nucleo Inventati (4)", data: Fixtures.date(2018, 9, 18), tipo: .colloquio,
            isRiservata: isRiservata,
            ritaglio: "Nicolò ha cambiato scuola: il tragitto verso la città è lungo e la mensa costa.")
    }

    private func desk(_ ruolo: Ruolo = .assistenteSociale) -> CounterDesk {
        CounterDesk(.ricercaDiario(RicercaDiarioState()), ruolo)
    }

    @Test func `Invio comincia la ricerca, e quello che è trovato appare prima della fine`() {
        var desk = desk()
        desk.type("scuola")
        #expect(desk.press(.enter) == [.work(.cercaDiario("scuola"), desk.ticket)])
        desk.answer(.working(.found(.note([Self.nota(1)]), done: 40, total: 900)))
        #expect(desk.text.contains("1 nota, lette 40 di 900; Esc ferma"))
        #expect(desk.text.contains("Nicolò ha cambiato"))
        desk.answer(.working(.finished(.note([Self.nota(2, isRiservata: true)]))))
        #expect(desk.text.contains("2 note con «scuola»"))
        #expect(desk.text.contains(" r "))
    }

    @Test func `una parola corta non fa aprire tutte le note`() {
        var desk = desk()
        desk.type("di")
        #expect(desk.press(.enter) == [.beep])
        #expect(desk.words.contains("almeno una parola di 3 lettere"))
    }

    @Test func `Invio su una nota apre il suo fascicolo, e lì la nota`() {
        var desk = desk()
        desk.type("scuola")
        desk.press(.enter)
        desk.answer(.working(.finished(.note([Self.nota(7)]))))
        #expect(desk.press(.enter) == [.load(.fascicolo(Identifier(31), isOpening: true), desk.ticket)])
        var f = Fixtures.inAnalisi
        f.diario?[1].origine = OrigineNota(
            id: Identifier(7), autore: "A. Esempio", registrata: Instant(milliseconds: 0))
        desk.answer(.loaded(.fascicolo(f)))
        guard case .diario = desk.front else {
            Issue.record("the diary is not open")
            return
        }
        #expect(desk.text.contains("visita medica di Zoe, chiede un altro giorno."))
        #expect(desk.text.contains("scritta da A. Esempio"))
    }

    @Test func `Esc ferma la ricerca e lascia quello che è trovato`() {
        var desk = desk()
        desk.type("scuola")
        desk.press(.enter)
        desk.answer(.working(.found(.note([Self.nota(1)]), done: 40, total: 900)))
        #expect(desk.press(.escape) == [.stopWork(desk.ticket)])
        desk.answer(.working(.stopped))
        #expect(desk.text.contains("la ricerca è stata fermata prima della fine"))
        desk.press(.character("/"))
        desk.type("x")
        #expect(desk.text.contains("scuolax"))
    }

    @Test func `chi non legge il diario lo sa dal tasto e dalla tavolozza`() {
        var desk = desk(.urp)
        desk.type("scuola")
        desk.press(.enter)
        desk.answer(.refused(Refusal("x", "Con il ruolo di operatore URP non si può leggere il diario.")))
        #expect(desk.words.contains("leggere il diario"))
        #expect(!desk.text.contains("lette"))
    }

    @Test func `the pictures of the search`() {
        expectGolden(Fixtures.picture(of: .ricercaDiario(RicercaDiarioState())), named: "ricerca-diario-80x24")
        var desk = desk()
        desk.type("scuola città")
        desk.press(.enter)
        desk.answer(.working(.finished(.note([Self.nota(1), Self.nota(2, isRiservata: true)]))))
        expectGolden(desk.picture, named: "ricerca-diario-trovate-80x24")
    }
}
