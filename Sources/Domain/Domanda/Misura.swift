// SPDX-License-Identifier: EUPL-1.2

/// The measure a domanda asks for; an attribute of the domanda, never of the case file.
public enum Misura: String, CaseIterable, Hashable, Sendable, Codable {
    case sia = "SIA"
    case rei = "REI"
    case rdc = "RdC"
    case adi = "AdI"
    case altro = "ALTRO"

    /// The name people use.
    public var denominazione: String {
        switch self {
        case .sia: "SIA"
        case .rei: "ReI"
        case .rdc: "RdC"
        case .adi: "AdI"
        case .altro: "altra misura"
        }
    }

    /// The name in full, with the words that lead a person to it.
    public var percorso: String {
        switch self {
        case .sia: "al sostegno per l'inclusione attiva (SIA)"
        case .rei: "al Reddito di inclusione"
        case .rdc: "al Reddito di cittadinanza"
        case .adi: "all'Assegno di inclusione"
        case .altro: "a un'altra misura"
        }
    }
}
