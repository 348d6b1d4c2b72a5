// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension AppUpdate {
    /// The one key that no screen may bind: it hides everything at once, and shows it again.
    static let hidingKey = Key.function(12)

    /// Hides the program from whoever looks over the counter, or shows it again.
    ///
    /// Where people get in by password it locks, and the password shows it again. Elsewhere only the same key shows it: what is typed meanwhile was typed blindly, and goes to no form. What was typed before
    /// is kept as a draft at once, because the desk may be left.
    static func hide(_ state: inout AppState, _ key: Key) -> [Effect] {
        if state.session?.ingresso.modo == .password, !state.isHidden { return lock(&state) }
        guard state.isHidden else {
            state.isHidden = true
            return keepEverything(&state)
        }
        if key == hidingKey { state.isHidden = false }
        return key == hidingKey || key == .control("l") ? [.repaint] : []
    }
}
