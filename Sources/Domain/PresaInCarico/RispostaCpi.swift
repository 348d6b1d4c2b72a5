// SPDX-License-Identifier: EUPL-1.2

/// What the Centro per l'Impiego answers about a household sent to it.
///
/// Source: circ. Ministero del lavoro 8842/2018; docs/FONTI.md 9.
public enum RispostaCpi: String, CaseIterable, Hashable, Sendable, Codable {
    case attesa
    case appuntamento
    case inCorso = "in_corso"
    case giaAttivo = "gia_attivo"
    case nonPresentato = "non_presentato"
    case rifiuto
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .attesa: "nessuna risposta ancora"
        case .appuntamento: "appuntamento fissato"
        case .inCorso: "patto in preparazione"
        case .giaAttivo: "un patto è già attivo"
        case .nonPresentato: "non si è presentato"
        case .rifiuto: "non vuole firmare"
        case .altro: "altro"
        }
    }
}
