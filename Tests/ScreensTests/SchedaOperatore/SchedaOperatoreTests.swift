// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct SchedaOperatoreTests {
    private func tutor() -> Operatore {
        Operatore(
            id: Identifier(5), codice: "d.ipotesi", cognome: "Ipotesi", nome: "Dario", ente: "Cooperativa Esempio",
            ruolo: .terzoSettore, utenteDiSistema: "dario", oreSettimanali: 20, version: 3)
    }

    private let convenzione = Convenzione(
        id: Identifier(1), version: 1,
        dati: DatiConvenzione(
            ente: "Cooperativa Esempio", tipo: .progetto, dal: Fixtures.date(2018, 1, 1),
            al: Fixtures.date(2018, 8, 31), atto: "Delibera inventata 5"))

    @Test func pictures() {
        var desk = CounterDesk(.schedaOperatore(SchedaOperatoreState(operatore: tutor())), .supervisore)
        desk.answer(.loaded(.convenzioni([convenzione])))
        expectGolden(desk.picture, named: "scheda-operatore-80x24")
    }

    @Test func `F2 registra ciò che è cambiato, sopra la versione letta`() {
        var desk = CounterDesk(.schedaOperatore(SchedaOperatoreState(operatore: tutor())), .supervisore)
        desk.type("x")
        desk.press(.function(2))
        var dati = tutor().dati
        dati.cognome = "Ipotesix"
        #expect(
            desk.effects.contains(
                .record([.amendOperatore(Identifier(5), version: 3, dati)], desk.ticket, discarding: "operatore:5")))
    }

    @Test func `il codice nasce dal nome, e senza ruolo non si salva`() {
        var desk = CounterDesk(.schedaOperatore(SchedaOperatoreState(operatore: nil)), .supervisore)
        desk.type("inventati")
        desk.press(.enter)
        desk.type("zoe")
        desk.press(.enter)
        #expect(desk.text.contains("z.inventati"))
        desk.press(.function(2))
        #expect(!desk.effects.contains { if case .record = $0 { true } else { false } })
        #expect(desk.text.contains("da correggere"))
    }
}
