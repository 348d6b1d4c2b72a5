// SPDX-License-Identifier: EUPL-1.2

public import Domain

/// What a screen brings back to the one below when it closes.
public enum Delivery: Hashable, Sendable {
    /// Nothing changed.
    case nothing
    /// A person was chosen or recorded.
    case persona(Persona)
    /// Something was saved: read again, and say this.
    case saved(String)
    /// A row of a list was edited; the screen below knows which.
    case fields([String: String])
}
