// SPDX-License-Identifier: EUPL-1.2

/// What comes from the terminal, one thing at a time.
public enum InputEvent: Hashable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// A text was pasted: it is typed, never obeyed.
    case paste(String)
    /// The terminal has a new size.
    case resize(Size)
    /// Nothing happened for the time given.
    case wake
    /// The terminal is gone, or the program is asked to stop.
    case hangUp
}
