// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Screens
import TestSupport
import Widgets

/// A desk driven by keys, as the program drives it: keeps the effects of every event.
struct AssessDesk {
    var state: AppState
    var effects: [Effect] = []

    init(_ screen: Screen, _ ruolo: Ruolo = .assistenteSociale, size: Size = Size(rows: 24, columns: 80)) {
        state = Fixtures.appState(ruolo, size: size, showing: screen)
        effects = AppUpdate.start(&state)
    }

    var ticket: Ticket { state.stack.current.ticket }

    /// Presses keys; the effects are those of the last.
    mutating func press(_ keys: Key...) {
        for key in keys { effects = AppUpdate.update(&state, .key(key)) }
    }

    mutating func type(_ text: String) {
        for character in text { effects = AppUpdate.update(&state, .key(.character(character))) }
    }

    mutating func wake() { effects = AppUpdate.update(&state, .wake) }

    mutating func receive(_ outcome: Outcome) { effects = AppUpdate.receive(&state, outcome, ticket) }

    /// The acts of the last write asked for.
    var acts: [Act] {
        for effect in effects { if case .record(let acts, _, _) = effect { return acts } }
        return []
    }

    /// The draft kept by the last event.
    var draft: Bozza? {
        for effect in effects { if case .saveDraft(let draft) = effect { return draft } }
        return nil
    }

    var picture: Canvas { AppDraw.draw(state) }
    var text: String { picture.rows().joined(separator: "\n") }
    var banner: String { state.banner?.message ?? "" }
}

/// A receipt with a version.
func receipt(version: Int) -> Receipt {
    var receipt = Receipt()
    receipt.version = version
    return receipt
}
