// SPDX-License-Identifier: EUPL-1.2

/// Who speaks at the counter.
public enum Interlocutore: String, CaseIterable, Hashable, Sendable, Codable {
    case interessato, familiare
    case altroServizio = "altro_servizio"
    case terzoSettore = "terzo_settore"
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .interessato: "interessato"
        case .familiare: "familiare"
        case .altroServizio: "altro servizio"
        case .terzoSettore: "Terzo settore"
        case .altro: "altro"
        }
    }
}
