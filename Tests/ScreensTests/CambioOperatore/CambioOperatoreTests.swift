// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Testing

@Suite struct CambioOperatoreTests {
    private let consultant = Fixtures.operatore(.consulenteCpi, id: 3, cognome: "Consulente", nome: "Carla")

    private var state: AppState {
        var state = Fixtures.appState(.supervisore)
        state.session?.proprieOperatori = [Fixtures.operatore(.supervisore), consultant]
        return state
    }

    private func opened() -> AppState {
        var state = state
        _ = AppUpdate.start(&state)
        _ = AppUpdate.update(&state, .key(.character("o")))
        return state
    }

    @Test func `who works now is the one in focus, and Enter on another asks for the change`() {
        var state = opened()
        #expect(AppUpdate.update(&state, .key(.enter)) == [.changeOperatore(Identifier(1))])
        _ = AppUpdate.update(&state, .key(.down))
        #expect(AppUpdate.update(&state, .key(.enter)) == [.changeOperatore(Identifier(3))])
    }

    @Test func `a refusal is said on the line that speaks, and nobody changes`() {
        var state = opened()
        let ticket = state.stack.current.ticket
        _ = AppUpdate.receive(&state, .refused(Refusal("x", "Questo operatore è di un altro utente.")), ticket)
        #expect(AppDraw.draw(state).text(row: 22).contains("Questo operatore è di un altro utente."))
        #expect(state.session?.operatore.id == Identifier(1))
    }

    @Test func `with one operator the desk says why there is nothing to change`() {
        var state = Fixtures.appState(.supervisore)
        _ = AppUpdate.start(&state)
        #expect(AppUpdate.update(&state, .key(.character("o"))) == [.beep])
        #expect(state.stack.behind.isEmpty)
    }

    @Test func `somebody else at the desk begins with a fresh one`() {
        var state = opened()
        var session = Fixtures.session(.consulenteCpi)
        session.operatore = consultant
        #expect(AppUpdate.begin(&state, session) == [.load(.scrivania, Ticket(0))])
        #expect(AppDraw.draw(state).text(row: 0).contains("C. Consulente"))
    }

    @Test func `the picture at 80 by 24`() {
        expectGolden(AppDraw.draw(opened()), named: "operatori-80x24")
    }
}
