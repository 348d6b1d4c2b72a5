// SPDX-License-Identifier: EUPL-1.2

/// A support of the catalogue.
///
/// Source: art. 7; docs/FONTI.md 3.8 and Tabella 8.
public struct VoceCatalogo: Hashable, Sendable, Codable {
    /// Stable code ("NAZ.3", "B.2.b").
    public let codice: String
    /// Name.
    public let denominazione: String
    /// Body that provides it.
    public let titolare: String
    /// "QS", "PON", "QS+PON" or empty.
    public let fondo: String
    /// On the national list: a livello essenziale for who went through the quadro.
    public let isNazionale: Bool

    /// An entry of the catalogue.
    public init(codice: String, denominazione: String, titolare: String, fondo: String, isNazionale: Bool) {
        self.codice = codice
        self.denominazione = denominazione
        self.titolare = titolare
        self.fondo = fondo
        self.isNazionale = isNazionale
    }
}
