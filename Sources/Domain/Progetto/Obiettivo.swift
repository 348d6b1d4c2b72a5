// SPDX-License-Identifier: EUPL-1.2

/// A general objective with its expected results.
public struct Obiettivo: Hashable, Sendable, Codable {
    /// Area of the evaluation.
    public var area: AreaObiettivo
    /// In positive, negotiated words.
    public var testo: String
    /// Of whom; empty for the whole household.
    public var componenti: [Identifier<Persona>]
    /// At least one.
    public var risultati: [RisultatoAtteso]

    /// An objective from its parts.
    public init(
        area: AreaObiettivo, testo: String, componenti: [Identifier<Persona>] = [], risultati: [RisultatoAtteso] = []
    ) {
        self.area = area
        self.testo = testo
        self.componenti = componenti
        self.risultati = risultati
    }
}
