// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import TestSupport
import Widgets

@testable import Screens

/// One desk with one screen, driven as a person drives it; what it asks of the world is kept.
struct CounterDesk {
    var state: AppState
    /// Everything asked, oldest first.
    private(set) var effects: [Effect] = []

    /// A desk of `ruolo` with `screen` just opened.
    init(_ screen: Screen, _ ruolo: Ruolo = .urp, size: Size = Size(rows: 24, columns: 80)) {
        state = Fixtures.appState(ruolo, size: size, showing: screen)
        effects = AppUpdate.start(&state)
    }

    /// A desk in a state made by the test.
    init(_ state: AppState) {
        self.state = state
        effects = AppUpdate.start(&self.state)
    }

    /// The screen in front.
    var front: Screen { state.stack.current.screen }
    /// Its ticket.
    var ticket: Ticket { state.stack.current.ticket }
    /// The line that speaks.
    var words: String { state.banner?.message ?? "" }
    /// The picture.
    var picture: Canvas { AppDraw.draw(state) }
    /// The rows of the picture.
    var text: String { picture.rows().joined(separator: "\n") }
    /// What is read on the screen, wherever its lines are broken.
    var prose: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Presses keys; answers what they ask.
    @discardableResult
    mutating func press(_ keys: Key...) -> [Effect] {
        var asked: [Effect] = []
        for key in keys { asked += AppUpdate.update(&state, .key(key)) }
        effects += asked
        return asked
    }

    /// Types a text.
    @discardableResult
    mutating func type(_ text: String) -> [Effect] {
        var asked: [Effect] = []
        for character in text { asked += press(.character(character)) }
        return asked
    }

    /// A second passes.
    @discardableResult
    mutating func wait() -> [Effect] {
        let asked = AppUpdate.update(&state, .wake)
        effects += asked
        return asked
    }

    /// The world answers the screen in front.
    @discardableResult
    mutating func answer(_ outcome: Outcome) -> [Effect] {
        let asked = AppUpdate.receive(&state, outcome, ticket)
        effects += asked
        return asked
    }

    /// The archive answers that nobody looks like the person typed, when it was asked.
    mutating func answerNobodyAlike() { answer(alike: []) }

    /// The archive answers who looks like the person typed, when it was asked.
    mutating func answer(alike found: [PersonaSomigliante]) {
        for case .load(.somiglianti(let dati, _), _) in effects.reversed() {
            answer(.loaded(.somiglianti(dati, found)))
            return
        }
    }

    /// The acts sent to the archive, in order.
    var acts: [Act] {
        effects.flatMap { effect -> [Act] in
            if case .record(let acts, _, _) = effect { return acts }
            return []
        }
    }
}
