// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct GestioneOperatoriTests {
    private func people() -> [Operatore] {
        var tutor = Fixtures.operatore(.terzoSettore, id: 5, cognome: "Ipotesi", nome: "Dario")
        tutor.ente = "Cooperativa Esempio"
        tutor.copertura = .finita(Fixtures.date(2018, 8, 31))
        var gone = Fixtures.operatore(.urp, id: 4, cognome: "Modello", nome: "Ugo")
        gone.isAttivo = false
        return [
            Fixtures.operatore(.assistenteSociale, id: 2, cognome: "Campione", nome: "Bruno"),
            Fixtures.operatore(.supervisore), tutor, gone,
        ]
    }

    private func opened(_ ruolo: Ruolo = .supervisore) -> CounterDesk {
        var desk = CounterDesk(.gestioneOperatori(GestioneOperatoriState()), ruolo)
        desk.answer(.loaded(.operatori(people())))
        return desk
    }

    @Test func pictures() {
        var desk = opened()
        expectGolden(desk.picture, named: "gestione-operatori-80x24")
        desk.press(.character("d"))
        desk.answer(
            .loaded(
                .operatore(
                    SchedaOperatore(
                        operatore: people()[0], fascicoli: ["REI-2018-00102", "REI-2018-00311"], quanti: 2,
                        convenzioni: []))))
        desk.type("in altro servizio dal 1 ottobre")
        expectGolden(desk.picture, named: "gestione-operatori-disattiva-80x24")
    }

    @Test func `disattivare dice prima quanti fascicoli restano, e vuole il motivo`() {
        var desk = opened()
        desk.press(.character("d"))
        #expect(desk.effects.contains(.load(.operatore(Identifier(2)), desk.ticket)))
        desk.answer(
            .loaded(
                .operatore(
                    SchedaOperatore(
                        operatore: people()[0], fascicoli: ["REI-2018-00311"], quanti: 1, convenzioni: []))))
        #expect(desk.prose.contains("Ha un fascicolo aperto da riassegnare: REI-2018-00311."))
        desk.press(.function(2))
        #expect(desk.text.contains("Manca il motivo"))
        desk.type("congedo")
        desk.press(.function(2))
        #expect(
            desk.effects.contains(
                .record(
                    [.deactivateOperatore(Identifier(2), version: 1, motivo: "congedo")], desk.ticket, discarding: nil))
        )
        desk.answer(.recorded([Receipt()]))
        #expect(desk.text.contains("B. Campione è disattivato"))
    }

    @Test func `chi non è attivo si riattiva e non si disattiva di nuovo`() {
        var desk = opened()
        for _ in 0..<3 { desk.press(.down) }
        desk.press(.character("d"))
        #expect(desk.text.contains("Questo operatore non è attivo."))
        desk.press(.character("r"))
        desk.type("rientro")
        desk.press(.function(2))
        #expect(
            desk.effects.contains(
                .record(
                    [.reactivateOperatore(Identifier(4), version: 1, motivo: "rientro")], desk.ticket, discarding: nil))
        )
    }

    @Test func `un rifiuto si legge e nulla cambia`() {
        var desk = opened()
        desk.answer(.refused(Refusal("operatore_ultimo", "È l'ultimo che può gestire gli operatori.")))
        #expect(desk.text.contains("È l'ultimo che può gestire gli operatori."))
    }

    @Test func `chi non gestisce gli operatori trova i tasti spenti, con il perché`() {
        var desk = opened(.assistenteSociale)
        for key in ["n", "d", "v"] {
            desk.press(.character(Character(key)))
            #expect(desk.text.contains("non si può gestire gli operatori"), "\(key)")
        }
    }
}
