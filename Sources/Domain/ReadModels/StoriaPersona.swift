// SPDX-License-Identifier: EUPL-1.2

/// What a person has been called by: the codici fiscali, the newest first, and the records joined into this one.
public struct StoriaPersona: Hashable, Sendable {
    /// Codici fiscali, the newest first.
    public let codici: [CodiceAttribuito]
    /// Unions still standing, the newest first.
    public let unioni: [UnionePersone]

    /// A history as read from the archive.
    public init(codici: [CodiceAttribuito] = [], unioni: [UnionePersone] = []) {
        self.codici = codici
        self.unioni = unioni
    }
}
