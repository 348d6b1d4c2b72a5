// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct ProgettoKeepingTests {
    typealias Fixture = ProgettoFixture

    @Test func `the whole project is in the draft and comes back`() throws {
        var desk = Fixture.desk([Fixture.complete], field: "obiettivi")
        desk.press(.enter, .tab)
        desk.type(" E lo tiene.\u{1F}")
        desk.wake()
        let draft = try #require(desk.draft)
        #expect(draft.chiave == "progetto:31")
        var again = Fixture.desk([Fixture.complete])
        again.receive(.loaded(.bozza("progetto:31", draft)))
        again.press(.function(2))
        let project = Fixture.saved(again)?.progetto
        #expect(project?.obiettivi.first?.testo == "Luca trova un lavoro stabile. E lo tiene.")
        #expect(project?.obiettivi.first?.risultati == Fixture.complete.obiettivi[0].risultati)
    }

    @Test func `rows added by two desks are all kept`() {
        var desk = Fixture.desk([Fixture.complete], field: "impegni")
        desk.press(.character("n"), .tab)
        desk.type("salute")
        desk.press(.enter)
        desk.type("Mio impegno")
        desk.press(.function(2))
        desk.receive(.conflict(AnalisiFixture.conflict))
        var theirs = Fixture.complete
        theirs.impegni.append(Impegno(tipo: .contatti, testo: "Loro impegno"))
        theirs.obiettivi[0].testo = "Cambiato da loro."
        var other = Fixture.fascicolo([theirs])
        other.presa?.version = 5
        desk.receive(.loaded(.fascicolo(other)))
        #expect(desk.banner.contains("uniti"))
        desk.press(.function(2))
        let saved = Fixture.saved(desk)
        #expect(saved?.version == 5)
        #expect(saved?.progetto.impegni.map(\.testo).dropFirst() == ["Loro impegno", "Mio impegno"])
        #expect(saved?.progetto.obiettivi[0].testo == "Cambiato da loro.")
    }

    @Test func `a row changed by both is compared in words`() {
        var desk = Fixture.desk([Fixture.complete], field: "impegni")
        desk.press(.enter, .tab, .tab)
        desk.type(" Sempre.")
        desk.press(.function(2))
        desk.receive(.conflict(AnalisiFixture.conflict))
        var theirs = Fixture.complete
        theirs.impegni[0].testo = "Invia una candidatura."
        var other = Fixture.fascicolo([theirs])
        other.presa?.version = 5
        desk.receive(.loaded(.fascicolo(other)))
        #expect(desk.text.contains("Impegno 1"))
        desk.press(.character("l"), .function(2), .function(2))
        #expect(Fixture.saved(desk)?.progetto == theirs)
    }

    @Test func `forty members and thirty objectives stay quick`() {
        var fascicolo = Fixture.fascicolo([Fixture.complete])
        for number in 0..<36 {
            let persona = Persona(
                id: Identifier(Int64(100 + number)), version: 1,
                dati: DatiPersona(cognome: "Prova", nome: "Numero\(number)", nascita: Fixtures.date(1980, 1, 1)))
            fascicolo.nucleo.componenti.append(Fixtures.componente(persona, .altroParente))
        }
        fascicolo.progetti[0].obiettivi = (0..<30).map { number in
            Obiettivo(
                area: .lavoro, testo: "Obiettivo numero \(number)",
                risultati: (0..<3).map { RisultatoAtteso(testo: "Risultato \($0)", entro: Fixtures.date(2019, 5, 1)) })
        }
        var desk = AssessDesk(.progetto(ProgettoState(fascicolo: fascicolo, field: "obiettivi")))
        desk.press(.end, .enter)
        let clock = ContinuousClock()
        let time = clock.measure {
            for _ in 0..<20 {
                desk.type("a")
                _ = desk.picture
            }
        }
        #expect(time < .seconds(2))
        desk.press(.function(2))
        #expect(Fixture.saved(desk)?.progetto.obiettivi.count == 30)
    }

    @Test func pictures() {
        expectGolden(Fixture.desk([Fixture.complete]).picture, named: "progetto-obiettivi-80x24")
        expectGolden(Fixture.desk().picture, named: "progetto-nuovo-80x24")
        var support = Fixture.desk([Fixture.complete], field: "interventi")
        expectGolden(support.picture, named: "progetto-interventi-80x24")
        support.press(.character("n"))
        support.type("la")
        expectGolden(support.picture, named: "progetto-intervento-80x24")
        expectGolden(Fixture.desk([Fixture.complete], field: "impegni").picture, named: "progetto-impegni-80x24")
        var result = Fixture.desk([Fixture.complete])
        result.press(.down, .enter)
        expectGolden(result.picture, named: "progetto-risultato-80x24")
        var signed = Fixture.complete
        signed.isFirmato = true
        expectGolden(Fixture.desk([signed], presa: .inMonitoraggio).picture, named: "progetto-firmato-80x24")
        let wide = AssessDesk(
            .progetto(ProgettoState(fascicolo: Fixture.fascicolo([Fixture.complete]))),
            size: Size(rows: 40, columns: 132))
        expectGolden(wide.picture, named: "progetto-obiettivi-132x40")
    }
}
