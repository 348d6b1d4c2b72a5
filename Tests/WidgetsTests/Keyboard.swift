// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// Keys written as they are on the keyboard: `Ro⌫⏎` is two letters, backspace and Enter.
enum Keyboard {
    static let signs: [Character: Key] = [
        "⏎": .enter, "⎋": .escape, "⇥": .tab, "⇤": .backTab, "⌫": .backspace, "⌦": .delete, "↑": .up, "↓": .down,
        "←": .left, "→": .right, "⇱": .home, "⇲": .end, "⇞": .pageUp, "⇟": .pageDown,
        "Ⓐ": .control("a"), "Ⓔ": .control("e"), "Ⓤ": .control("u"), "Ⓦ": .control("w"), "②": .function(2),
    ]

    static func keys(_ script: String) -> [Key] {
        script.map { signs[$0] ?? .character($0) }
    }
}
