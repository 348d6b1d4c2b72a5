// SPDX-License-Identifier: EUPL-1.2

/// A coded answer of an item.
public struct OpzioneVoce: Hashable, Sendable, Codable {
    /// Stored, never changes.
    public let codice: String
    /// Shown.
    public let denominazione: String

    /// An answer from code and words.
    public init(_ codice: String, _ denominazione: String) {
        self.codice = codice
        self.denominazione = denominazione
    }
}
