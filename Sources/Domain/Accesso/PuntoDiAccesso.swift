// SPDX-License-Identifier: EUPL-1.2

/// A place where people ask: a URP or a segretariato sociale of a comune.
///
/// Source: art. 5 c. 1; docs/FONTI.md 4.1, Tabella 2.
public struct PuntoDiAccesso: Hashable, Sendable, Codable {
    /// Stable number in the archive.
    public let id: Identifier<PuntoDiAccesso>
    /// Short stable code ("PT-URP").
    public var codice: String
    /// "URP Pistoia".
    public var denominazione: String
    /// Belfiore code.
    public var comune: String
    /// "urp", "segretariato" or "caf".
    public var tipo: String
    /// Opening hours, as text.
    public var orario: String

    /// An access point as read from the archive.
    public init(
        id: Identifier<PuntoDiAccesso>, codice: String, denominazione: String, comune: String, tipo: String,
        orario: String = ""
    ) {
        self.id = id
        self.codice = codice
        self.denominazione = denominazione
        self.comune = comune
        self.tipo = tipo
        self.orario = orario
    }

    /// A CAF receives by agreement, and hands over to the comune later.
    ///
    /// Source: docs/FONTI.md 9.
    public var isCaf: Bool { tipo == "caf" }
}
