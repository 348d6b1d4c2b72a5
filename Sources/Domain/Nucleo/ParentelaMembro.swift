// SPDX-License-Identifier: EUPL-1.2

/// What a person is to who applied, in the household as it becomes.
public struct ParentelaMembro: Hashable, Sendable, Codable {
    /// The person.
    public var persona: Identifier<Persona>
    /// Their kinship from then on.
    public var parentela: Parentela

    /// A person with a kinship.
    public init(_ persona: Identifier<Persona>, _ parentela: Parentela) {
        self.persona = persona
        self.parentela = parentela
    }
}
