// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Testing
import Widgets

@testable import Screens

@Suite struct HidingTests {
    /// A contact with a note half typed.
    private var writing: CounterDesk {
        var desk = CounterDesk(.accesso(AccessoState(persona: Fixtures.maria)))
        desk.press(.character("2"))
        return desk
    }

    @Test func oneKeyLeavesNothingOfTheContentOnTheScreen() {
        var desk = writing
        desk.press(.function(12))
        let shown = desk.picture.rows().filter { !$0.isEmpty }
        #expect(shown.map { $0.trimmingPrefix { $0 == " " } } == ["Schermo nascosto: F12 lo mostra di nuovo."])
        expectGolden(desk.picture, named: "schermo-nascosto-80x24")
    }

    @Test func whatWasTypedBeforeIsKeptAtOnce() {
        var desk = writing
        let effects = desk.press(.function(12))
        #expect(
            effects.contains {
                if case .saveDraft(let draft) = $0 { draft.chiave.hasPrefix("accesso:") } else { false }
            })
    }

    @Test func whatIsTypedBlindlyGoesToNoForm() {
        var desk = writing
        let before = desk.picture
        desk.press(.function(12))
        #expect(desk.type("x1y").isEmpty)
        #expect(desk.press(.enter, .escape, .function(2), .function(10), .control("k"), .control("q")).isEmpty)
        #expect(AppUpdate.update(&desk.state, .paste("incollato")).isEmpty)
        #expect(desk.press(.function(12)) == [.repaint])
        #expect(desk.picture == before)
    }

    @Test func itHidesHelpPaletteAndMessagesToo() {
        for key in [Key.function(1), .control("k")] {
            var desk = writing
            desk.press(key)
            desk.state.banner = Banner("INVENTATI Maria")
            desk.press(.function(12))
            #expect(desk.picture.rows().filter { !$0.isEmpty }.count == 1)
        }
    }

    @Test func hiddenItStillKeepsDraftsAndHangsUp() {
        var desk = writing
        desk.press(.function(12))
        #expect(!desk.wait().isEmpty)
        #expect(AppUpdate.update(&desk.state, .hangUp).last == .quit)
    }

    @Test func aTerminalTooSmallIsHiddenToo() {
        var desk = writing
        desk.press(.function(12))
        _ = AppUpdate.update(&desk.state, .resize(Size(rows: 10, columns: 60)))
        #expect(desk.picture.rows().filter { !$0.isEmpty }.count == 1)
    }

    @Test func noScreenBindsTheKey() {
        for screen in [Screen.scrivania(ScrivaniaState()), .coda(CodaState(coda: .daInviare))] {
            let desk = CounterDesk(screen, .supervisore)
            let commands = desk.front.state.commands(desk.state.context(desk.ticket))
            #expect(!commands.contains { $0.keys.contains(AppUpdate.hidingKey) })
        }
    }

    @Test func thePaletteHidesItToo() {
        var desk = writing
        desk.press(.control("k"))
        desk.type("nascondere")
        desk.press(.enter)
        #expect(desk.state.isHidden)
    }
}
