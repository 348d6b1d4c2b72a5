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
    /// The phase it belongs to, from 1; nil when the project has no phases.
    public var fase: Int?

    /// An objective from its parts.
    public init(
        area: AreaObiettivo, testo: String, componenti: [Identifier<Persona>] = [],
        risultati: [RisultatoAtteso] = [], fase: Int? = nil
    ) {
        self.area = area
        self.testo = testo
        self.componenti = componenti
        self.risultati = risultati
        self.fase = fase
    }
}
