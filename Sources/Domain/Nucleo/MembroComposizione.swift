// SPDX-License-Identifier: EUPL-1.2

/// A person in one picture of a household: known to the archive, or only by the name on the paper.
public struct MembroComposizione: Hashable, Sendable, Codable {
    /// The person, when the archive knows them.
    public var persona: Identifier<Persona>?
    /// "INVENTATI Maria", as on the paper.
    public var nominativo: String
    /// As on the paper; nil when it has none.
    public var codiceFiscale: CodiceFiscale?
    /// What they are to who applied.
    public var parentela: Parentela

    /// A person of a picture.
    public init(
        persona: Identifier<Persona>? = nil, nominativo: String, codiceFiscale: CodiceFiscale? = nil,
        parentela: Parentela
    ) {
        self.persona = persona
        self.nominativo = nominativo
        self.codiceFiscale = codiceFiscale
        self.parentela = parentela
    }

    /// A member of the declared household.
    public init(_ componente: Componente) {
        self.init(
            persona: componente.persona.id, nominativo: componente.persona.dati.nomeCompleto,
            codiceFiscale: componente.persona.dati.codiceFiscale, parentela: componente.dati.parentela)
    }

    /// True when both are the same person: by number, by codice fiscale, or by name when nothing better is known.
    public func isSame(as other: MembroComposizione) -> Bool {
        if let persona, let its = other.persona { return persona == its }
        if let codiceFiscale, let its = other.codiceFiscale { return codiceFiscale == its }
        return MembroComposizione.key(nominativo) == MembroComposizione.key(other.nominativo)
    }

    /// The name whatever its order, case and accents.
    static func key(_ nominativo: String) -> [Substring] {
        FoldedKey.of(nominativo).split(separator: " ").sorted()
    }
}
