// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing
import Widgets

@Suite struct AppUpdateTests {
    private func started(_ ruolo: Ruolo = .supervisore) -> AppState {
        var state = Fixtures.appState(ruolo)
        _ = AppUpdate.start(&state)
        return state
    }

    @Test func `starting shows the desk and asks for it`() {
        var state = Fixtures.appState(.supervisore)
        #expect(AppUpdate.start(&state) == [.load(.scrivania, Ticket(0))])
        #expect(AppDraw.draw(state).text(row: 0).contains("Scrivania"))
    }

    @Test func `an archive without an ambito starts with the guided set-up`() {
        var state = AppState(
            session: nil, size: Size(rows: 24, columns: 80), oggi: Fixtures.oggi, ora: Fixtures.time(9, 0),
            adesso: Instant(milliseconds: 0), utenteDiSistema: "prova")
        _ = AppUpdate.start(&state)
        guard case .avvio = state.stack.current.screen else {
            Issue.record("the set-up is not in front")
            return
        }
    }

    @Test func `a key that opens a screen above gives it a new ticket, and Esc comes back`() {
        var state = started()
        _ = AppUpdate.update(&state, .key(.character("l")))
        #expect(state.stack.behind.count == 1)
        #expect(state.stack.current.ticket != Ticket(0))
        _ = AppUpdate.update(&state, .key(.escape))
        #expect(state.stack.behind.isEmpty)
        #expect(state.stack.current.ticket == Ticket(0))
    }

    @Test func `an answer for a closed screen is dropped`() {
        var state = started()
        _ = AppUpdate.update(&state, .key(.character("l")))
        let closed = state.stack.current.ticket
        _ = AppUpdate.update(&state, .key(.escape))
        let before = state
        #expect(AppUpdate.receive(&state, .archiveChanged, closed).isEmpty)
        #expect(state == before)
    }

    @Test func `the palette runs a command by part of its name`() {
        var state = started()
        _ = AppUpdate.update(&state, .key(.control("k")))
        for character in "lista attesa" { _ = AppUpdate.update(&state, .key(.character(character))) }
        _ = AppUpdate.update(&state, .key(.enter))
        guard case .coda = state.stack.current.screen else {
            Issue.record("the waiting list is not in front")
            return
        }
    }

    @Test func `a command the role does not permit says who may, and changes nothing`() {
        var state = started(.revisore)
        let effects = AppUpdate.update(&state, .key(.character("n")))
        #expect(effects == [.beep])
        #expect(state.stack.behind.isEmpty)
        #expect(state.banner?.message.isEmpty == false)
    }

    @Test func `F1 explains the screen and any key of leaving closes it`() {
        var state = started()
        _ = AppUpdate.update(&state, .key(.function(1)))
        #expect(state.help != nil)
        _ = AppUpdate.update(&state, .key(.escape))
        #expect(state.help == nil)
    }

    @Test func `below 80 by 24 the program says so, waits, and goes on where it was`() {
        var state = started()
        _ = AppUpdate.update(&state, .key(.character("l")))
        let before = state.stack
        _ = AppUpdate.update(&state, .resize(Size(rows: 20, columns: 70)))
        #expect(AppUpdate.update(&state, .key(.escape)).isEmpty)
        #expect(AppDraw.draw(state).rows().first == "Il terminale è troppo piccolo:")
        _ = AppUpdate.update(&state, .resize(Size(rows: 24, columns: 80)))
        #expect(state.stack == before)
    }

    @Test func `a hang-up leaves`() {
        var state = started()
        #expect(AppUpdate.update(&state, .hangUp) == [.quit])
    }

    @Test func `a failure of storage is said on the line that speaks`() {
        var state = started()
        _ = AppUpdate.receive(&state, .failed("Il disco è pieno: liberare spazio e salvare di nuovo."), Ticket(0))
        #expect(AppDraw.draw(state).text(row: 22).contains("Il disco è pieno"))
    }

    @Test func `every screen keeps five bands at any size from 80 by 24`() {
        for size in [Size(rows: 24, columns: 80), Size(rows: 43, columns: 132), Size(rows: 60, columns: 200)] {
            let picture = AppDraw.draw(Fixtures.appState(.supervisore, size: size))
            #expect(picture.size == size)
            #expect(picture.text(row: 1).allSatisfy { $0 == "─" })
            #expect(picture.text(row: size.rows - 1).contains("F1"))
        }
    }
}
