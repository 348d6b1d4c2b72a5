// SPDX-License-Identifier: EUPL-1.2

/// A member who is at the same time in another household.
public struct PresenzaAltrove: Hashable, Sendable, Codable {
    /// The member.
    public var persona: Identifier<Persona>
    /// The other household, as "Inventati (3)".
    public var nucleo: String

    /// A member of two households.
    public init(persona: Identifier<Persona>, nucleo: String) {
        self.persona = persona
        self.nucleo = nucleo
    }
}
