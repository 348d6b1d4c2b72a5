// SPDX-License-Identifier: EUPL-1.2

/// What the supervisor says of an exceptional opening.
public enum EsitoEsameAccesso: String, CaseIterable, Hashable, Sendable, Codable {
    case giustificato
    case nonGiustificato = "non_giustificato"
    case daApprofondire = "da_approfondire"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .giustificato: "giustificato"
        case .nonGiustificato: "non giustificato"
        case .daApprofondire: "da approfondire"
        }
    }

    /// The review is over: the opening leaves the queue.
    public var isDefinitivo: Bool { self != .daApprofondire }
}
