// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing

@testable import Screens

@Suite struct NucleoTests {
    func desk() -> CounterDesk { CounterDesk(.nucleo(NucleoState(mode: .nuovo(richiedente: Fixtures.maria)))) }

    /// The household of Maria, Luca being added as her husband.
    func withLuca() -> CounterDesk {
        var desk = desk()
        desk.press(.character("n"))
        _ = AppUpdate.navigate(&desk.state, .pop(.persona(Fixtures.luca)))
        desk.type("con")
        desk.press(.enter)
        return desk
    }

    @Test func aNewHouseholdBeginsWithWhoApplies() {
        let desk = desk()
        #expect(desk.text.contains("INVENTATI Maria"))
        #expect(desk.text.contains("richiedente"))
        #expect(desk.text.contains("1 componente, 0 minori"))
    }

    @Test func membersComeThroughTheSearch() {
        var desk = desk()
        desk.press(.character("N"))
        guard case .ricerca(let search) = desk.front else {
            Issue.record("the search is not open")
            return
        }
        #expect(search.scopo == .scegli("componente del nucleo"))
    }

    @Test func `F4 repeats the value of the member above, and says so when there is none`() {
        var desk = withLuca()
        desk.type("dip")
        desk.press(.function(2))
        desk.press(.character("n"))
        _ = AppUpdate.navigate(&desk.state, .pop(.persona(Fixtures.nicolo)))
        desk.type("fig")
        desk.press(.enter, .function(4))
        desk.press(.enter, .function(4))
        #expect(desk.words == "Sopra non c'è ancora un valore da ripetere.")
        desk.press(.function(2), .function(2))
        guard case .addNucleo(let rows) = desk.acts.first else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(rows.map(\.parentela) == [.richiedente, .coniuge, .figlio])
        #expect(rows[1].titoloDiStudio != nil)
        #expect(rows[2].titoloDiStudio == rows[1].titoloDiStudio)
    }

    @Test func theSavedHouseholdGoesOnToTheDomanda() {
        var desk = withLuca()
        desk.press(.function(2))
        #expect(desk.text.contains("2 componenti"))
        desk.press(.function(2))
        guard case .addNucleo(let rows) = desk.acts.first else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(rows.map(\.parentela) == [.richiedente, .coniuge])
        #expect(rows.map(\.dal) == [Fixtures.oggi, Fixtures.oggi])
        var receipt = Receipt()
        receipt.nucleo = Identifier(77)
        desk.answer(.recorded([receipt]))
        guard case .domanda(let form) = desk.front else {
            Issue.record("the domanda is not open")
            return
        }
        #expect(form.nucleo.id == Identifier(77))
        #expect(form.nucleo.componenti.count == 2)
    }

    @Test func aMemberWithoutKinshipIsNotConfirmed() {
        var desk = desk()
        desk.press(.character("n"))
        _ = AppUpdate.navigate(&desk.state, .pop(.persona(Fixtures.luca)))
        desk.press(.function(2))
        #expect(desk.text.contains("Questo dato serve"))
        desk.press(.escape)
        #expect(desk.text.contains("1 componente"))
    }

    @Test func whoAppliesCannotLeaveANewHousehold() {
        var desk = desk()
        desk.press(.character("x"))
        #expect(desk.words == "Chi chiede il ReI resta nel nucleo.")
    }

    @Test func anUnsavedMemberGoesFromTheList() {
        var desk = withLuca()
        desk.press(.function(2), .character("X"))
        #expect(desk.text.contains("1 componente, 0 minori"))
    }

    @Test func twoApplicantsAreAProblem() {
        var desk = desk()
        desk.press(.character("n"))
        _ = AppUpdate.navigate(&desk.state, .pop(.persona(Fixtures.luca)))
        desk.type("rich")
        desk.press(.function(2), .function(2))
        #expect(desk.acts.isEmpty)
        #expect(desk.words.contains("I richiedenti sono 2"))
    }

    @Test func theSamePersonIsNotAddedTwice() {
        var desk = withLuca()
        desk.press(.function(2), .character("n"))
        _ = AppUpdate.navigate(&desk.state, .pop(.persona(Fixtures.luca)))
        #expect(desk.words == "INVENTATI Luca è già nel nucleo.")
    }

    @Test func anotherHouseholdIsTold() {
        var desk = withLuca()
        desk.answer(.loaded(.persona(Fixtures.luca, Fixtures.nucleo)))
        #expect(desk.words == "INVENTATI Luca è già nel nucleo Inventati (4): controllare la DSU.")
    }

    @Test func aStoredMemberLeavesOnADay() {
        var desk = CounterDesk(.nucleo(NucleoState(mode: .modifica(Fixtures.fascicolo(.presentata)))))
        desk.press(.down, .character("x"), .function(2), .function(2))
        guard case .amendNucleo(_, let version, let rows) = desk.acts.first else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(version == 1)
        #expect(rows.count == 4)
        #expect(rows[1].al == Fixtures.oggi)
    }

    @Test func theWholeListSurvivesInTheDraft() throws {
        var first = withLuca()
        first.press(.function(2))
        guard case .saveDraft(let draft)? = first.wait().first else {
            Issue.record("no draft was kept")
            return
        }
        var second = desk()
        let asked = second.answer(.loaded(.bozza(draft.chiave, draft)))
        #expect(asked == [.load(.persona(Fixtures.luca.id), second.ticket)])
        second.answer(.loaded(.persona(Fixtures.luca, nil)))
        #expect(second.text.contains("INVENTATI Luca"))
        #expect(second.text.contains("2 componenti"))
    }

    @Test func theFormInTheMiddleSurvivesToo() {
        var first = withLuca()
        guard case .saveDraft(let draft)? = first.wait().first else {
            Issue.record("no draft was kept")
            return
        }
        var second = desk()
        second.answer(.loaded(.bozza(draft.chiave, draft)))
        #expect(second.text.contains("coniuge o convivente"))
    }

    @Test func twoVersionsAreComparedMemberByMember() {
        var desk = CounterDesk(.nucleo(NucleoState(mode: .modifica(Fixtures.fascicolo(.presentata)))))
        desk.press(.down, .character("x"), .function(2), .function(2))
        desk.answer(
            .conflict(VersionConflict(read: 1, stored: 2, byWhom: "B. Campione", at: Instant(milliseconds: 0))))
        var theirs = Fixtures.fascicolo(.presentata)
        theirs.nucleo.version = 2
        theirs.nucleo.componenti[1].dati.condizione = .occupato
        theirs.nucleo.componenti[2].dati.condizione = .studente
        desk.answer(.loaded(.fascicolo(theirs)))
        guard case .conflitto(let comparison) = desk.front else {
            Issue.record("the comparison is not open")
            return
        }
        #expect(comparison.righe.map(\.label) == ["INVENTATI Luca"])
        let row = comparison.righe[0]
        _ = AppUpdate.navigate(&desk.state, .pop(.fields([row.id: row.loro])))
        desk.press(.function(2))
        guard case .amendNucleo(_, let version, let rows) = desk.acts.last else {
            Issue.record("nothing was recorded")
            return
        }
        #expect(version == 2)
        #expect(rows[1].al == nil)
        #expect(rows[1].condizione == .occupato)
        #expect(rows[2].condizione == .studente)
    }

    @Test func pictures() {
        var desk = withLuca()
        expectGolden(desk.picture, named: "nucleo-componente-80x24")
        desk.press(.escape)
        expectGolden(desk.picture, named: "nucleo-nuovo-80x24")
        let stored = CounterDesk(.nucleo(NucleoState(mode: .modifica(Fixtures.fascicolo(.presentata)))))
        expectGolden(stored.picture, named: "nucleo-80x24")
    }
}
