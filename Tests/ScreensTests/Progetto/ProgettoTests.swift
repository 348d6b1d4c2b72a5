// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct ProgettoTests {
    typealias Fixture = ProgettoFixture

    @Test func `the first version begins with the figure of reference and today`() {
        var desk = Fixture.desk()
        #expect(desk.text.contains("Versione 1, aperta il 20/09/2018, da salvare."))
        desk.press(.function(2))
        #expect(Fixture.saved(desk)?.progetto.versione == 1)
        #expect(Fixture.saved(desk)?.progetto.apertoIl == Fixtures.oggi)
        #expect(Fixture.saved(desk)?.progetto.figuraDiRiferimento == "A. Esempio")
        #expect(Fixture.saved(desk)?.progetto.frequenza == .mensile)
        #expect(Fixture.saved(desk)?.version == 4)
    }

    @Test func `what is read is what is saved`() {
        var desk = Fixture.desk([Fixture.complete])
        desk.press(.function(2))
        #expect(Fixture.saved(desk)?.progetto == Fixture.complete)
    }

    @Test func `an objective with a result is written by keys`() {
        var desk = Fixture.desk()
        desk.press(.character("o"), .character("n"))
        desk.type("lavoro")
        desk.press(.enter)
        desk.type("Maria trova lavoro.")
        desk.press(.tab)
        desk.type("1")
        desk.press(.enter, .enter)
        #expect(desk.text.contains("1 Maria trova lavoro."))
        desk.press(.character("R"))
        desk.type("Due colloqui")
        desk.press(.tab, .enter, .enter, .enter)
        desk.type("31/12/18")
        desk.press(.enter, .enter)
        #expect(desk.text.contains("1.1 Due colloqui"))
        #expect(desk.text.contains("31/12/2018"))
        desk.press(.function(2))
        let objective = Fixture.saved(desk)?.progetto.obiettivi.first
        #expect(objective?.area == .lavoro)
        #expect(objective?.componenti == [Fixtures.maria.id])
        #expect(objective?.risultati.first?.entro == Fixtures.date(2018, 12, 31))
    }

    @Test func `a support from the catalogue brings its fund`() {
        var desk = Fixture.desk()
        desk.press(.character("i"), .character("n"))
        desk.type("tiroc")
        desk.press(.enter)
        #expect(desk.text.contains("QS+PON"))
        #expect(desk.text.contains("elenco nazionale"))
        desk.press(.escape, .function(2))
        let support = Fixture.saved(desk)?.progetto.interventi.first
        #expect(support?.codice == "B.2.b")
        #expect(support?.fondo == "QS+PON")
        #expect(support?.fornitore == "Terzo settore")
        #expect(support?.persona == nil)
    }

    @Test func `a new row in which nothing is written does not stay`() {
        var desk = Fixture.desk()
        desk.press(.character("m"), .character("n"), .escape, .function(2))
        #expect(Fixture.saved(desk)?.progetto.impegni.isEmpty == true)
    }

    @Test func `a row without its text is not saved and nothing of it is lost`() {
        var desk = Fixture.desk()
        desk.press(.character("m"), .character("n"), .tab)
        desk.type("altro")
        desk.press(.enter, .escape, .function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("▸ Impegno"))
        #expect(desk.text.contains("altro"))
    }

    @Test func `a choice that no entry answers to holds back the whole project, and stays to be mended`() {
        var desk = Fixture.desk()
        desk.press(.character("m"), .character("n"))
        desk.type("il vicino di casa")
        desk.press(.tab)
        desk.type("altro")
        desk.press(.tab)
        desk.type("frequentare il corso")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("▸ Chi si impegna    o di casa"))
        #expect(desk.text.contains("Chi si impegna: Non è tra le voci"))
    }

    @Test func `a row goes only after a yes`() {
        var desk = Fixture.desk([Fixture.complete], field: "obiettivi")
        desk.press(.character("x"), .enter)
        #expect(desk.text.contains("1 Luca trova un lavoro"))
        desk.press(.character("x"))
        #expect(desk.text.contains("Vanno via anche i suoi risultati attesi."))
        desk.press(.character("s"), .function(2))
        #expect(Fixture.saved(desk)?.progetto.obiettivi.map(\.testo) == ["Zoe frequenta il nido."])
    }

    @Test func `what lacks is listed and F8 goes there`() {
        var project = Fixture.complete
        project.inizio = nil
        project.obiettivi[1].risultati[0].entro = nil
        project.interventi = []
        var desk = Fixture.desk([project])
        #expect(desk.text.contains("Per la firma mancano 3 cose"))
        desk.press(.function(8))
        #expect(desk.text.contains("▸ Inizio"))
        desk.press(.function(8))
        #expect(desk.text.contains("▸ Entro il"))
        #expect(desk.text.contains("Risultato 2.1"))
        desk.press(.function(8))
        #expect(desk.text.contains("Nessun intervento"))
        #expect(desk.banner.contains("elenco nazionale"))
    }

    @Test func `the end before the beginning is refused`() {
        var project = Fixture.complete
        project.fine = Fixtures.date(2018, 9, 1)
        var desk = Fixture.desk([project])
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("▸ Fine prevista"))
    }

    @Test func `a signed version is only read`() {
        var project = Fixture.complete
        project.isFirmato = true
        var desk = Fixture.desk([project], presa: .inMonitoraggio)
        #expect(desk.text.contains("revisione"))
        desk.press(.enter)
        #expect(desk.banner.contains("non cambia"))
        desk.press(.character("n"), .function(2))
        #expect(desk.acts.isEmpty)
    }

    @Test func `the version before can be read`() {
        var first = Fixture.complete
        first.isFirmato = true
        var second = Fixture.complete
        second.versione = 2
        var desk = Fixture.desk([first, second])
        desk.press(.character("v"))
        #expect(desk.text.contains("Versione 1"))
        #expect(desk.text.contains("firmata"))
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
    }

    @Test func `signatures open only on a saved and complete project`() {
        var desk = Fixture.desk([Fixture.complete], field: "obiettivi")
        desk.press(.character("n"))
        desk.type("reti")
        desk.press(.enter)
        desk.type("Altro obiettivo")
        desk.press(.escape, .function(9))
        #expect(desk.banner.contains("F8"))
        var saved = Fixture.desk([Fixture.complete])
        saved.press(.function(9))
        guard case .firma = saved.state.stack.current.screen else {
            Issue.record("the signatures did not open")
            return
        }
    }

    @Test func `F4 repeats the row before`() {
        var desk = Fixture.desk([Fixture.complete], field: "impegni")
        desk.press(.character("n"), .function(4))
        desk.press(.tab, .function(4), .tab)
        desk.type("Va ai colloqui")
        desk.press(.function(2))
        let added = Fixture.saved(desk)?.progetto.impegni.last
        #expect(added?.persona == Fixtures.luca.id)
        #expect(added?.tipo == .ricercaLavoro)
        #expect(added?.testo == "Va ai colloqui")
    }
}
