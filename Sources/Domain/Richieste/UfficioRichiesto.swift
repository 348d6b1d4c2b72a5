// SPDX-License-Identifier: EUPL-1.2

/// The kind of office a request goes to.
///
/// Source: docs/FONTI.md 9 (casa: «si raccorda con gli uffici competenti»).
public enum UfficioRichiesto: String, CaseIterable, Hashable, Sendable, Codable {
    case casa, scuola, anagrafe, tributi, inps, sanita, tribunale, altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .casa: "ufficio casa"
        case .scuola: "scuola o servizi scolastici"
        case .anagrafe: "anagrafe"
        case .tributi: "tributi, utenze e morosità"
        case .inps: "INPS"
        case .sanita: "servizio sanitario"
        case .tribunale: "tribunale o procura"
        case .altro: "altro ufficio"
        }
    }
}
