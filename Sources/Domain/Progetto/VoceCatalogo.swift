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
    /// Kind of support ("genitorialita", "tirocinio"): a stable code of the data file, or empty.
    public let tipo: String
    /// Who sends the household there ("EEMM", "SEUS"), or empty.
    public let invio: String

    /// An entry of the catalogue.
    public init(
        codice: String, denominazione: String, titolare: String, fondo: String, isNazionale: Bool, tipo: String = "",
        invio: String = ""
    ) {
        self.codice = codice
        self.denominazione = denominazione
        self.titolare = titolare
        self.fondo = fondo
        self.isNazionale = isNazionale
        self.tipo = tipo
        self.invio = invio
    }

    /// A support to parenthood, which the first thousand days of a child call for.
    public var isGenitorialita: Bool { tipo == "genitorialita" }
}
