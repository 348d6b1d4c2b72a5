// SPDX-License-Identifier: EUPL-1.2

/// How far a difference between the pictures has come.
public enum StatoDifformita: String, CaseIterable, Hashable, Sendable, Codable {
    /// Seen, and not settled.
    case aperta
    /// Told to another office.
    case segnalata
    /// Settled, with the reason.
    case chiarita

    /// The word of the list.
    public var denominazione: String { rawValue }
}
