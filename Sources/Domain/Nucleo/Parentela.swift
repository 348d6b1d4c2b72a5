// SPDX-License-Identifier: EUPL-1.2

/// What a member is to the richiedente.
///
/// Source: docs/FONTI.md 3.4.
public enum Parentela: String, CaseIterable, Hashable, Sendable, Codable {
    case richiedente
    case coniuge
    case figlio
    case genitore
    case altroParente = "altro_parente"
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .richiedente: "richiedente"
        case .coniuge: "coniuge o convivente"
        case .figlio: "figlio o figlia"
        case .genitore: "genitore"
        case .altroParente: "altro parente"
        case .altro: "altro"
        }
    }
}
