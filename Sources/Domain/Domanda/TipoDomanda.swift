// SPDX-License-Identifier: EUPL-1.2

/// Whether a domanda is new or follows another.
public enum TipoDomanda: String, CaseIterable, Hashable, Sendable, Codable {
    case nuova, rinnovo
    case trasformazioneSia = "trasformazione_sia"
    case continuitaSia = "continuita_sia"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .nuova: "nuova"
        case .rinnovo: "rinnovo"
        case .trasformazioneSia: "trasformazione del SIA"
        case .continuitaSia: "continuità con il SIA"
        }
    }
}
