// SPDX-License-Identifier: EUPL-1.2

/// A form in the middle, kept while typing.
public struct Bozza: Hashable, Sendable {
    /// Which form of which thing ("accesso", "analisi:REI-2018-00305").
    public let chiave: String
    /// Words for the desk ("Analisi preliminare REI-2018-00305").
    public let titolo: String
    /// Raw text of each field.
    public let valori: [String: String]
    /// Where it belongs, if to a case.
    public let domanda: Identifier<Domanda>?
    /// When it was last written.
    public let salvata: Instant

    /// A draft from its parts.
    public init(
        chiave: String, titolo: String, valori: [String: String], domanda: Identifier<Domanda>? = nil,
        salvata: Instant
    ) {
        self.chiave = chiave
        self.titolo = titolo
        self.valori = valori
        self.domanda = domanda
        self.salvata = salvata
    }
}
