// SPDX-License-Identifier: EUPL-1.2

import Canvas

extension ScreenCommand {
    /// True when the command takes the key now: while typing, letters and digits belong to the field.
    func answers(_ key: Key, _ isTyping: Bool) -> Bool {
        guard isTyping else { return true }
        return switch key {
        case .character, .enter, .backspace, .delete, .left, .right, .up, .down, .home, .end, .tab, .backTab,
            .pageUp, .pageDown:
            false
        default: true
        }
    }
}

extension ScreenState {
    /// True when the screen has a command of its own on this key.
    func claims(_ key: Key, _ context: ScreenContext) -> Bool {
        commands(context).contains { $0.keys.contains(key) && key != .function(1) }
    }
}
