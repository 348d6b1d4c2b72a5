// SPDX-License-Identifier: EUPL-1.2

/// What a key did to the palette.
public enum PaletteEvent: Hashable, Sendable {
    /// It stays open.
    case pending
    /// A command was chosen, by its name for the program.
    case chosen(String)
    /// It was closed.
    case cancelled
    /// The marked command cannot be used now, for this reason; it stays open.
    case unavailable(String)
}
