// SPDX-License-Identifier: EUPL-1.2

/// The patto di servizio of a household with work needs only, as the CPI tells it back.
///
/// Source: art. 20 D.Lgs. 150/2015; docs/FONTI.md 1.2, passo 9a.
public struct PattoDiServizio: Hashable, Sendable, Codable {
    /// Day of the signature at the CPI.
    public var firmatoIl: CalendarDate
    /// Number or reference of the CPI.
    public var riferimento: String

    /// A patto told back by the CPI.
    public init(firmatoIl: CalendarDate, riferimento: String) {
        self.firmatoIl = firmatoIl
        self.riferimento = riferimento
    }
}
