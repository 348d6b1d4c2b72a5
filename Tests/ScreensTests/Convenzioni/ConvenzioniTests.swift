// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct ConvenzioniTests {
    private func convenzione(_ id: Int64, _ ente: String, _ tipo: TipoConvenzione, to year: Int) -> Convenzione {
        Convenzione(
            id: Identifier(id), version: 2,
            dati: DatiConvenzione(
                ente: ente, tipo: tipo, dal: Fixtures.date(2017, 12, 1), al: Fixtures.date(year, 6, 30),
                atto: "Delibera inventata n. \(id) del 01/12/2017"))
    }

    private func opened() -> CounterDesk {
        var desk = CounterDesk(.convenzioni(ConvenzioniState()), .supervisore)
        desk.answer(
            .loaded(
                .convenzioni([
                    convenzione(1, "Zona Esempio", .presaInCarico, to: 2019),
                    convenzione(2, "Cooperativa Campione", .progetto, to: 2018),
                ])))
        return desk
    }

    @Test func pictures() {
        var desk = opened()
        expectGolden(desk.picture, named: "convenzioni-80x24")
        desk.press(.down)
        desk.press(.enter)
        expectGolden(desk.picture, named: "convenzione-80x24")
    }

    @Test func `una convenzione al contrario dice che cosa correggere e non si salva`() {
        var desk = opened()
        desk.press(.character("n"))
        desk.type("Ente Prova")
        desk.press(.enter)
        desk.press(.character("1"))
        desk.press(.enter)
        desk.press(.enter)
        desk.type("1/1/2018")
        desk.press(.enter)
        desk.type("Delibera 3")
        desk.press(.function(2))
        #expect(desk.text.contains("finisce prima di cominciare"))
        #expect(!desk.effects.contains { if case .record = $0 { true } else { false } })
    }

    @Test func `la fine di una convenzione si sposta sopra la versione letta`() {
        var desk = opened()
        desk.press(.enter)
        desk.press(.function(2))
        let dati = convenzione(1, "Zona Esempio", .presaInCarico, to: 2019).dati
        #expect(
            desk.effects.contains(
                .record([.amendConvenzione(Identifier(1), version: 2, dati)], desk.ticket, discarding: "convenzione:1"))
        )
    }
}
