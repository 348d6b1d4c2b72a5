// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct AnalisiKeepingTests {
    func desk(
        _ answers: [String: String] = [:], field: String? = nil, _ ruolo: Ruolo = .assistenteSociale,
        isChiusa: Bool = false
    ) -> AssessDesk {
        AssessDesk(
            .analisi(AnalisiState(fascicolo: AnalisiFixture.fascicolo(answers, isChiusa: isChiusa), field: field)),
            ruolo)
    }

    func saved(_ desk: AssessDesk) -> (version: Int, sheet: AnalisiPreliminare)? {
        guard case .saveAnalisi(_, let version, let sheet)? = desk.acts.first else { return nil }
        return (version, sheet)
    }

    @Test func `what is typed is in the draft at the next pause and comes back`() throws {
        var desk = desk(field: "1.differenze")
        desk.type("un figlio in più")
        desk.wake()
        let draft = try #require(desk.draft)
        #expect(draft.chiave == "analisi:31")
        #expect(draft.titolo.hasPrefix("Analisi preliminare REI-2018-00311, "))
        #expect(draft.valori == ["1.differenze": "un figlio in più", "#versione": "4"])
        desk.wake()
        #expect(desk.draft == nil)

        var again = self.desk(field: "1.differenze")
        again.receive(.loaded(.bozza("analisi:31", draft)))
        #expect(again.banner == "La bozza di oggi alle 09:30 è ripresa.")
        #expect(again.text.contains("un figlio in più"))
    }

    @Test func `a draft never covers what is already being typed`() {
        var desk = desk(field: "0.luogo")
        desk.type("qui")
        desk.receive(
            .loaded(
                .bozza(
                    "analisi:31",
                    Bozza(
                        chiave: "analisi:31", titolo: "", valori: ["0.luogo": "là"],
                        salvata: Instant(milliseconds: 0)))))
        #expect(desk.text.contains("qui"))
    }

    @Test func `a draft older than the archive is saved against its own version`() {
        var desk = desk(["0.luogo": "sede"], field: "0.luogo")
        desk.receive(
            .loaded(
                .bozza(
                    "analisi:31",
                    Bozza(
                        chiave: "analisi:31", titolo: "", valori: ["0.luogo": "stanza 2", "#versione": "3"],
                        salvata: Instant(milliseconds: 1_537_428_600_000)))))
        desk.press(.function(2))
        #expect(saved(desk)?.version == 3)
        desk.receive(.conflict(AnalisiFixture.conflict))
        desk.receive(.loaded(.fascicolo(AnalisiFixture.fascicolo(["0.luogo": "sede"]))))
        #expect(desk.state.stack.current.screen.state.title.contains("confronto"))
    }

    @Test func `answers given by two desks in different fields are joined`() {
        var desk = desk(["3h.vicini": "forte"], field: "0.luogo")
        desk.type("stanza 2")
        desk.press(.function(2))
        desk.receive(.conflict(AnalisiFixture.conflict))
        #expect(desk.effects == [.load(.fascicolo(Identifier(31), isOpening: false), desk.ticket)])
        var other = AnalisiFixture.fascicolo(["3h.vicini": "debole"])
        other.presa?.version = 5
        desk.receive(.loaded(.fascicolo(other)))
        #expect(desk.banner.contains("uniti"))
        desk.press(.function(2))
        #expect(saved(desk)?.version == 5)
        #expect(saved(desk)?.sheet["0.luogo"] == "stanza 2")
        #expect(saved(desk)?.sheet["3h.vicini"] == "debole")
    }

    @Test func `an answer changed by both is chosen by the person`() {
        var desk = desk(["0.luogo": "sede"], field: "0.luogo")
        desk.type(" centrale")
        desk.press(.function(2))
        desk.receive(.conflict(AnalisiFixture.conflict))
        var other = AnalisiFixture.fascicolo(["0.luogo": "domicilio"])
        other.presa?.version = 5
        desk.receive(.loaded(.fascicolo(other)))
        #expect(desk.text.contains("domicilio"))
        #expect(desk.text.contains("sede centrale"))
        desk.press(.character("l"), .function(2))
        #expect(desk.banner == "La scelta è nella scheda: F2 salva.")
        desk.press(.function(2))
        #expect(saved(desk)?.version == 5)
        #expect(saved(desk)?.sheet["0.luogo"] == "domicilio")
    }

    @Test func `leaving the comparison saves nothing and the next save finds it again`() {
        var desk = desk(["0.luogo": "sede"], field: "0.luogo")
        desk.type(" centrale")
        desk.press(.function(2))
        desk.receive(.conflict(AnalisiFixture.conflict))
        var other = AnalisiFixture.fascicolo(["0.luogo": "domicilio"])
        other.presa?.version = 5
        desk.receive(.loaded(.fascicolo(other)))
        desk.press(.escape, .function(2))
        #expect(saved(desk)?.version == 4)
        #expect(saved(desk)?.sheet["0.luogo"] == "sede centrale")
    }

    @Test func `another desk's save appears by itself when nothing is typed here`() {
        var desk = desk(field: "0.lingua")
        desk.receive(.archiveChanged)
        var other = AnalisiFixture.fascicolo(["0.lingua": "francese"])
        other.presa?.version = 5
        desk.receive(.loaded(.fascicolo(other)))
        #expect(desk.text.contains("francese"))
        desk.press(.function(2))
        #expect(saved(desk)?.version == 5)
    }

    @Test func `the consultant of the CPI does not see reserved answers and does not lose them`() {
        var desk = desk(["3a.dipendenze": "s", "3a.croniche_gravi": "n"], field: "3a.croniche_gravi", .consulenteCpi)
        #expect(desk.text.contains("in carico a servizio specialistico"))
        #expect(!desk.text.contains("di chi"))
        desk.type("s")
        desk.press(.function(2))
        #expect(saved(desk)?.sheet["3a.croniche_gravi"] == "s")
        #expect(saved(desk)?.sheet["3a.dipendenze"] == "s")
    }

    @Test(arguments: [Ruolo.supervisore, .revisore, .consulenteCpi])
    func `only the assistente sociale and the specialised service read reserved answers`(ruolo: Ruolo) {
        let answers = ["2.specialistici": "serd"]
        #expect(desk(answers, field: "2.servizi", ruolo).text.contains("in carico a servizio specialistico"))
        #expect(!desk(answers, field: "2.servizi", ruolo).text.contains("SERD"))
        #expect(desk(answers, field: "2.servizi", .servizioSpecialistico).text.contains("SERD"))
        #expect(desk(answers, field: "2.servizi").text.contains("[x] 1 SERD"))
    }

    @Test func `forty members stay quick`() {
        var fascicolo = AnalisiFixture.fascicolo()
        for number in 0..<36 {
            let persona = Persona(
                id: Identifier(Int64(100 + number)), version: 1,
                dati: DatiPersona(cognome: "Prova", nome: "Numero\(number)", nascita: Fixtures.date(1980, 1, 1)))
            fascicolo.nucleo.componenti.append(Fixtures.componente(persona, .altroParente))
        }
        var desk = AssessDesk(.analisi(AnalisiState(fascicolo: fascicolo, field: "3e.ultimo@135")))
        let time = ContinuousClock().measure {
            for _ in 0..<20 {
                desk.type("a")
                _ = desk.picture
            }
        }
        #expect(time < .seconds(4))
        desk.press(.function(2))
        #expect(saved(desk)?.sheet["3e.ultimo@135"] == String(repeating: "a", count: 20))
    }

    @Test func `a closed sheet is only read`() {
        var desk = desk(AnalisiFixture.complete, field: "3g.titolo", isChiusa: true)
        #expect(desk.text.contains("Titolo di godimento: affitto privato"))
        desk.type("x")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.banner.contains("chiusa"))
        desk.press(.pageDown)
        #expect(desk.text.contains("3h Reti"))
    }

    @Test func `who may not read the sheet is told so`() {
        let desk = desk(AnalisiFixture.complete, .urp)
        #expect(desk.text.contains("operatore URP"))
        #expect(!desk.text.contains("affitto"))
    }

    @Test func `the sheet closes only after the meeting`() {
        var desk = AssessDesk(
            .analisi(AnalisiState(fascicolo: AnalisiFixture.fascicolo(AnalisiFixture.complete, presa: .convocata))))
        desk.press(.function(9))
        #expect(desk.acts.isEmpty)
        #expect(desk.banner.contains("dopo l'incontro"))
    }
}
