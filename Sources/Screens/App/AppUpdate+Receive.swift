// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AppUpdate {
    /// Takes an answer of the world, for the screen that asked.
    public static func receive(_ state: inout AppState, _ outcome: Outcome, _ ticket: Ticket?) -> [Effect] {
        if case .failed(let sentence) = outcome { state.banner = Banner(sentence, kind: .problem) }
        // A paper goes on when its screen is closed: what came of it is still said.
        if case .printing(.done(let words)) = outcome { state.banner = Banner(words, kind: .done) }
        if case .printing(.failed(let sentence)) = outcome { state.banner = Banner(sentence, kind: .problem) }
        guard let ticket else {
            guard outcome == .archiveChanged else { return [] }
            return settle(&state) { $0.receive(outcome, $1) }
        }
        noteEccezionale(&state, outcome, ticket)
        return settle(&state, ticket: ticket) { $0.receive(outcome, $1) }
    }

    /// Somebody sits at the desk, after the set-up or a change of operator: back to a fresh desk.
    public static func begin(_ state: inout AppState, _ session: Session) -> [Effect] {
        state.session = session
        state.stack = ScreenStack(.scrivania(ScrivaniaState()))
        state.palette = nil
        state.help = nil
        state.eccezionale = nil
        state.ultimoTasto = state.adesso
        return start(&state)
    }
}
