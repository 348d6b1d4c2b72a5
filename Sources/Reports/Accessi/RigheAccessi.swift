// SPDX-License-Identifier: EUPL-1.2

/// What a row of the report of the contacts is.
public enum RigheAccessi: String, CaseIterable, Hashable, Sendable {
    case punto, motivo, giorno

    /// The words of the title.
    var denominazione: String {
        switch self {
        case .punto: "per punto di accesso"
        case .motivo: "per motivo"
        case .giorno: "per giorno"
        }
    }
}
