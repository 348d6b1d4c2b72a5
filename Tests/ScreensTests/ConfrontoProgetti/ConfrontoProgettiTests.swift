// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct ConfrontoProgettiTests {
    private func desk(_ versions: Int = 2, size: Size = Size(rows: 24, columns: 80)) -> AssessDesk {
        var first = ProgettoFixture.complete
        first.firme = [FirmaComponente(persona: Fixtures.maria.id, data: Fixtures.date(2018, 9, 17))]
        first.isFirmato = true
        var second = ProgettoFixture.complete
        second.versione = 2
        second.fine = Fixtures.date(2020, 3, 31)
        second.obiettivi[0].risultati[0].valoreAtteso = "4"
        second.obiettivi.append(
            Obiettivo(
                area: .abitazione, testo: "La famiglia resta nella casa di via Prova.",
                risultati: [RisultatoAtteso(testo: "Piano di rientro firmato", entro: Fixtures.date(2019, 1, 31))]))
        second.impegni = []
        var third = second
        third.versione = 3
        third.figuraDiRiferimento = "B. Campione"
        let all = Array([first, second, third].prefix(versions))
        return AssessDesk(
            .confrontoProgetti(ConfrontoProgettiState(fascicolo: ProgettoFixture.fascicolo(all))), size: size)
    }

    @Test func `what changes stands side by side, and S shows the rest`() {
        var desk = desk()
        #expect(desk.text.contains("versione 1, firmata il 17/09/2018"))
        #expect(desk.text.contains("versione 2, in lavoro"))
        #expect(desk.text.contains("Fine prevista: cambia"))
        #expect(desk.text.contains("30/09/2019") && desk.text.contains("31/03/2020"))
        #expect(!desk.text.contains("Figura di riferimento"))
        desk.press(.end)
        #expect(desk.text.contains("Impegno 1: tolta"))
        desk.press(.character("s"))
        #expect(desk.text.contains("Figura di riferimento"))
    }

    @Test func `V takes an earlier version on the left`() {
        var desk = desk(3)
        #expect(desk.text.contains("versione 2, in lavoro") && desk.text.contains("versione 3, in lavoro"))
        desk.press(.character("v"))
        #expect(desk.text.contains("versione 1, firmata") && desk.text.contains("versione 3, in lavoro"))
        desk.press(.character("v"))
        #expect(desk.text.contains("versione 2, in lavoro"))
    }

    @Test func `C opens it from the project, with what is typed and not saved`() {
        var first = ProgettoFixture.complete
        first.isFirmato = true
        var second = ProgettoFixture.complete
        second.versione = 2
        var desk = ProgettoFixture.desk([first, second])
        desk.press(.character("m"), .enter, .tab, .tab)
        desk.type(" E ne parla.")
        desk.press(.escape, .character("c"))
        #expect(desk.text.contains("Impegno 1: cambia"))
        #expect(desk.text.contains("E ne parla."))
    }

    @Test func `the pictures of the comparison`() {
        expectGolden(desk().picture, named: "confronto-progetti-80x24")
        expectGolden(desk(size: Size(rows: 40, columns: 120)).picture, named: "confronto-progetti-120x40")
    }
}
