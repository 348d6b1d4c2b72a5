// SPDX-License-Identifier: EUPL-1.2

/// One key, or one combination of them, as the terminal tells it.
public enum Key: Hashable, Sendable {
    /// A character to be typed.
    case character(Character)
    /// Enter, of the letters or of the keypad.
    case enter
    /// Esc.
    case escape
    /// Tab.
    case tab
    /// Shift-Tab.
    case backTab
    /// The key that erases to the left.
    case backspace
    /// Canc.
    case delete
    /// Ins.
    case insert
    /// Arrow up.
    case up
    /// Arrow down.
    case down
    /// Arrow left.
    case left
    /// Arrow right.
    case right
    /// Inizio.
    case home
    /// Fine.
    case end
    /// Page up.
    case pageUp
    /// Page down.
    case pageDown
    /// A function key, from 1.
    case function(Int)
    /// Ctrl and a lower-case letter: `.control("k")` is Ctrl-K. Ctrl-H, Ctrl-I, Ctrl-J and Ctrl-M are other keys.
    case control(Character)
    /// A key this program has no name for.
    case unknown
}
