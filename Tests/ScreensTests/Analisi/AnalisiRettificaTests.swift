// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

/// Correcting a closed sheet, and answering an area at once.
@Suite struct AnalisiRettificaTests {
    func desk(
        _ answers: [String: String] = AnalisiFixture.complete, field: String? = nil, modo: AnalisiModo = .rettifica,
        _ ruolo: Ruolo = .assistenteSociale
    ) -> AssessDesk {
        let fascicolo = AnalisiFixture.fascicolo(answers, isChiusa: modo != .compila, presa: .progettazione)
        return AssessDesk(.analisi(AnalisiState(fascicolo: fascicolo, field: field, modo: modo)), ruolo)
    }

    func open(field: String, _ answers: [String: String] = [:]) -> AssessDesk {
        AssessDesk(.analisi(AnalisiState(fascicolo: AnalisiFixture.fascicolo(answers), field: field)))
    }

    @Test func `R on a closed sheet opens its correction`() {
        let fascicolo = AnalisiFixture.fascicolo(AnalisiFixture.complete, isChiusa: true, presa: .progettazione)
        var desk = AssessDesk(.analisi(AnalisiState(fascicolo: fascicolo, field: "3g.titolo")))
        desk.press(.character("r"))
        #expect(desk.state.stack.current.screen.state.title.hasPrefix("Rettifica dell'analisi"))
    }

    @Test func `the correction asks the reason, shows what changes, and is one act`() {
        var desk = desk(field: "3g.titolo")
        desk.type("comodato")
        desk.press(.enter, .function(2))
        #expect(desk.text.contains("3g Titolo di godimento: da «affitto privato» a «comodato»."))
        desk.type("contratto riletto")
        desk.press(.function(2))
        guard case .amendAnalisi(let presa, 4, "contratto riletto", let sheet)? = desk.acts.first else {
            Issue.record("nothing recorded: \(desk.acts)")
            return
        }
        #expect(presa == Identifier(41))
        #expect(sheet["3g.titolo"] == "comodato")
        #expect(sheet.risposte.keys.allSatisfy { !$0.hasPrefix("#") })
    }

    @Test func `without a reason the question stays`() {
        var desk = desk(field: "3g.titolo")
        desk.type("comodato")
        desk.press(.enter, .function(2), .function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.banner.contains("Manca il motivo"))
        #expect(desk.text.contains("Registrare la rettifica"))
    }

    @Test func `without a change there is nothing to correct`() {
        var desk = desk(field: "3g.titolo")
        desk.press(.function(2))
        #expect(desk.banner.contains("Nessuna risposta è cambiata"))
        #expect(desk.acts.isEmpty)
    }

    @Test func `outcome and day are not corrected`() {
        var desk = desk(field: "5.motivo")
        #expect(desk.text.contains("bisogni complessi, non si rettifica"))
        desk.press(.backTab)
        desk.type("solo")
        desk.press(.function(2))
        #expect(desk.acts.isEmpty)
    }

    @Test func `an answer taken away stops the correction on its field`() {
        var desk = desk(field: "0.informativa")
        desk.press(.delete, .function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.banner.contains("non è completa"))
    }

    @Test func `the reason typed is in the draft with the answers, and comes back`() throws {
        var desk = desk(field: "0.luogo")
        desk.type("sede")
        desk.press(.function(2))
        desk.type("luogo dimenticato")
        desk.wake()
        let draft = try #require(desk.draft)
        #expect(draft.chiave == "rettifica:31")
        #expect(draft.valori["#motivo"] == "luogo dimenticato")
        var again = self.desk(field: "0.luogo")
        again.receive(.loaded(.bozza("rettifica:31", draft)))
        again.press(.function(2))
        #expect(again.text.contains("luogo dimenticato"))
    }

    @Test func `a correction is refused to who may not fill the sheet`() {
        let fascicolo = AnalisiFixture.fascicolo(AnalisiFixture.complete, isChiusa: true, presa: .progettazione)
        var desk = AssessDesk(.analisi(AnalisiState(fascicolo: fascicolo, field: "3g.titolo")), .revisore)
        desk.press(.character("r"))
        #expect(desk.banner.contains("revisore"))
        #expect(!desk.state.stack.current.screen.state.title.contains("Rettifica"))
    }

    @Test func `F7 says no to what has no answer in the area, and without a yes the difficulty is absent`() {
        var desk = open(field: "3b.anziani")
        desk.press(.function(7), .function(2))
        guard case .saveAnalisi(_, _, let sheet)? = desk.acts.first else {
            Issue.record("nothing saved")
            return
        }
        #expect(sheet["3b.anziani"] == "n")
        #expect(sheet["3b.gravidanze"] == "n")
        #expect(sheet["3b.difficolta"] == "assente")
        #expect(sheet["3b.anziani#chi"] == "")
    }

    @Test func `F7 keeps every answer given, and with a yes leaves the difficulty to choose`() {
        var desk = open(field: "3b.anziani", ["3b.lutto": "s", "3b.lutto#chi": "11"])
        desk.press(.function(7))
        #expect(desk.banner.contains("la difficoltà dell'area resta da scegliere"))
        desk.press(.function(2))
        guard case .saveAnalisi(_, _, let sheet)? = desk.acts.first else {
            Issue.record("nothing saved")
            return
        }
        #expect(sheet["3b.lutto"] == "s")
        #expect(sheet["3b.lutto#chi"] == "11")
        #expect(sheet["3b.anziani"] == "n")
        #expect(sheet["3b.difficolta"] == "")
    }

    @Test func `F7 is for areas, and leaves reserved items to who reads them`() {
        var desk = open(field: "0.luogo")
        desk.press(.function(7))
        #expect(desk.banner.contains("dal blocco 3a al 3h"))
        var other = AssessDesk(
            .analisi(AnalisiState(fascicolo: AnalisiFixture.fascicolo(), field: "3a.croniche_gravi")), .consulenteCpi)
        other.press(.function(7), .function(2))
        guard case .saveAnalisi(_, _, let sheet)? = other.acts.first else {
            Issue.record("nothing saved")
            return
        }
        #expect(sheet["3a.dipendenze"] == "")
        #expect(sheet["3a.croniche_gravi"] == "n")
    }

    @Test func `an item appears when the answer it depends on is given, and goes away with it`() {
        var desk = open(field: "1.in_carico")
        #expect(!desk.text.contains("Quale servizio"))
        desk.type("s")
        #expect(desk.text.contains("Quale servizio"))
        desk.type("n")
        #expect(!desk.text.contains("Quale servizio"))
    }

    @Test func `services chosen ask of which members`() {
        var desk = open(field: "2.servizi")
        desk.type("3")
        desk.press(.enter)
        desk.type("2")
        desk.press(.function(2))
        guard case .saveAnalisi(_, _, let sheet)? = desk.acts.first else {
            Issue.record("nothing saved")
            return
        }
        #expect(sheet["2.servizi"] == "consultorio")
        #expect(sheet["2.servizi#chi"] == "12")
    }

    @Test func `without minors their block asks nothing and says why`() {
        var fascicolo = AnalisiFixture.fascicolo()
        fascicolo.nucleo.componenti.removeAll { $0.isMinore(on: Fixtures.oggi) }
        var desk = AssessDesk(.analisi(AnalisiState(fascicolo: fascicolo, field: "3b.difficolta")))
        desk.press(.pageDown)
        #expect(desk.text.contains("Nel nucleo non ci sono minori"))
        #expect(desk.text.contains("di 21"))
    }
}
