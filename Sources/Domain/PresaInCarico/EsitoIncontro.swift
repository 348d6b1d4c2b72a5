// SPDX-License-Identifier: EUPL-1.2

/// How a convocation ended.
public enum EsitoIncontro: String, CaseIterable, Hashable, Sendable, Codable {
    case presente
    case assenteGiustificato = "assente_giustificato"
    case assenteIngiustificato = "assente_ingiustificato"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .presente: "presente"
        case .assenteGiustificato: "assente, giustificato"
        case .assenteIngiustificato: "assente, non giustificato"
        }
    }
}
