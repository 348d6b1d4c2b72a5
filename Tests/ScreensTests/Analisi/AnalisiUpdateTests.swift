// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct AnalisiUpdateTests {
    func desk(
        _ answers: [String: String] = [:], field: String? = nil, _ ruolo: Ruolo = .assistenteSociale
    ) -> AssessDesk {
        AssessDesk(.analisi(AnalisiState(fascicolo: AnalisiFixture.fascicolo(answers), field: field)), ruolo)
    }

    func saved(_ desk: AssessDesk) -> AnalisiPreliminare? {
        guard case .saveAnalisi(_, _, let sheet)? = desk.acts.first else { return nil }
        return sheet
    }

    @Test func `the sheet opens on the field that lacks`() {
        let desk = desk(field: "3e.occupabilita@12")
        #expect(desk.text.contains("3e Lavoro e occupabilità"))
        #expect(desk.text.contains("▸ Occupabilità"))
        #expect(desk.text.contains("INVENTATI Luca, 40 anni"))
    }

    @Test func `the day and the names are proposed and nothing is kept until something is typed`() {
        var desk = desk()
        #expect(desk.text.contains("20/09/2018"))
        #expect(desk.text.contains("A. Esempio"))
        desk.wake()
        #expect(desk.draft == nil)
        desk.press(.escape)
        #expect(desk.draft == nil)
    }

    @Test func `page down goes to the next block and F5 back`() {
        var desk = desk(field: "3g.titolo")
        desk.press(.pageDown)
        #expect(desk.text.contains("3h Reti"))
        desk.press(.function(5), .function(5))
        #expect(desk.text.contains("3f Istruzione"))
    }

    @Test func `enter on the last field goes to the next block`() {
        var desk = desk(field: "3h.difficolta")
        desk.press(.enter)
        #expect(desk.text.contains("4 Punti di forza"))
    }

    @Test func `a yes asks of whom and the answer is kept`() {
        var desk = desk(field: "3b.anziani")
        desk.type("s")
        #expect(desk.text.contains("INVENTATI Luca"))
        desk.press(.enter)
        desk.type("2")
        desk.press(.function(2))
        #expect(saved(desk)?["3b.anziani"] == "s")
        #expect(saved(desk)?["3b.anziani#chi"] == "12")
    }

    @Test func `a no forgets of whom at the save`() {
        var desk = desk(["3b.anziani": "s", "3b.anziani#chi": "12"], field: "3b.anziani")
        desk.type("n")
        desk.press(.function(2))
        #expect(saved(desk)?["3b.anziani"] == "n")
        #expect(saved(desk)?["3b.anziani#chi"] == "")
    }

    @Test func `dates and amounts are saved in the shape of the sheet`() {
        var desk = desk(field: "3g.canone")
        desk.type("1.450,5")
        desk.press(.enter, .pageDown, .pageDown, .pageDown)
        #expect(desk.text.contains("5 Esito"))
        desk.press(.function(2))
        #expect(saved(desk)?["3g.canone"] == "1450.50")
        #expect(saved(desk)?["5.data"] == "2018-09-20")
        guard case .saveAnalisi(let presa, let version, _)? = desk.acts.first else {
            Issue.record("nothing saved")
            return
        }
        #expect(presa == Identifier(41))
        #expect(version == 4)
    }

    @Test func `an answer that cannot be read stops the save on its field`() {
        var desk = desk(field: "3g.sfratto_data")
        desk.type("31/13")
        desk.press(.pageDown, .function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.text.contains("3g Abitazione"))
        #expect(desk.text.contains("▸ Data dello sfratto"))
        #expect(desk.text.contains("31/13"))
    }

    @Test func `the day of the analisi cannot be tomorrow`() {
        var desk = desk(AnalisiFixture.complete, field: "5.data")
        desk.press(.backspace, .backspace, .backspace, .backspace, .backspace, .backspace, .backspace, .backspace)
        desk.press(.backspace, .backspace)
        desk.type("domani")
        desk.press(.function(9))
        #expect(desk.acts.isEmpty)
        #expect(desk.banner.contains("futuro"))
    }

    @Test func `F8 goes to the next answer that lacks across blocks`() {
        var answers = AnalisiFixture.complete
        answers["3e.occupabilita@12"] = nil
        answers["3g.titolo"] = nil
        var desk = desk(answers, field: "3a.lievi_temporanee")
        desk.press(.function(8))
        #expect(desk.text.contains("▸ Occupabilità"))
        desk.press(.function(8))
        #expect(desk.text.contains("▸ Titolo di godimento"))
        desk.press(.function(8))
        #expect(desk.text.contains("▸ Occupabilità"))
    }

    @Test func `closing goes to the first thing that lacks`() {
        var answers = AnalisiFixture.complete
        answers["3g.titolo"] = nil
        var desk = desk(answers, field: "0.luogo")
        desk.press(.function(9))
        #expect(desk.acts.isEmpty)
        #expect(desk.banner.contains("manca una voce"))
        #expect(desk.text.contains("▸ Titolo di godimento"))
    }

    @Test func `closing saves the sheet and moves the case in one write`() {
        var desk = desk(AnalisiFixture.complete)
        desk.press(.function(9))
        #expect(desk.text.contains("Esito: bisogni complessi, il 20/09/2018."))
        #expect(desk.acts.isEmpty)
        desk.press(.character("s"))
        let sheet = AnalisiPreliminare(
            risposte: AnalisiFixture.complete.merging([:]) { $1 }, isChiusa: true)
        #expect(
            desk.acts == [
                .saveAnalisi(Identifier(41), version: 4, sheet),
                .movePresa(
                    Identifier(41), version: 5,
                    .chiudiAnalisi(data: Fixtures.oggi, esito: .bisogniComplessi)),
            ])
        desk.receive(.recorded([receipt(version: 5), receipt(version: 6)]))
        #expect(desk.effects.contains(.quit))
    }

    @Test func `enter in the question does not close the sheet`() {
        var desk = desk(AnalisiFixture.complete)
        desk.press(.function(9), .enter)
        #expect(desk.acts.isEmpty)
        #expect(!desk.text.contains("Chiudere la scheda"))
    }

    @Test func `an outcome other than the hint asks for the reason`() {
        var answers = AnalisiFixture.complete
        answers["5.esito"] = "SOC"
        var desk = desk(answers)
        desk.press(.function(9))
        #expect(desk.acts.isEmpty)
        #expect(desk.banner.contains("diverso dal suggerimento"))
        #expect(desk.text.contains("5 Esito"))
    }

    @Test func `the day of the analisi is not saved before the outcome is at hand`() {
        var desk = desk(field: "0.luogo")
        desk.type("sede")
        desk.press(.function(2))
        #expect(saved(desk)?["5.data"] == "")
        desk.receive(.recorded([receipt(version: 5)]))
        desk.press(.pageUp, .function(2))
        #expect(saved(desk)?["5.data"] == "2018-09-20")
    }

    @Test func `after a save the next one carries the new version`() {
        var desk = desk(field: "0.luogo")
        desk.type("stanza 2")
        desk.press(.function(2))
        desk.receive(.recorded([receipt(version: 5)]))
        #expect(desk.banner.contains("La scheda è salvata"))
        #expect(desk.draft?.chiave == "ultimo:analisi")
        desk.type(" bis")
        desk.press(.function(2))
        guard case .saveAnalisi(_, let version, let sheet)? = desk.acts.first else {
            Issue.record("nothing saved")
            return
        }
        #expect(version == 5)
        #expect(sheet["0.luogo"] == "stanza 2 bis")
    }

    @Test func `F4 repeats the answer of the member before`() {
        var desk = desk(["3e.condizione@11": "inoccupato"], field: "3e.condizione@12")
        desk.press(.function(4), .function(2))
        #expect(saved(desk)?["3e.condizione@12"] == "inoccupato")
    }

    @Test func `the difficulty not examined asks why`() {
        var desk = desk(field: "3h.difficolta")
        #expect(!desk.text.contains("Se non rilevata, perché"))
        desk.type("non ril")
        desk.press(.enter)
        #expect(desk.text.contains("▸ Se non rilevata, perché"))
    }
}
