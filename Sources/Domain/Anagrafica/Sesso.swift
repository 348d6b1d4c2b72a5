// SPDX-License-Identifier: EUPL-1.2

/// The sex recorded by the registry office, as the codice fiscale carries it.
public enum Sesso: String, CaseIterable, Hashable, Sendable, Codable {
    case femmina = "F"
    case maschio = "M"

    /// The Italian word.
    public var denominazione: String {
        switch self {
        case .femmina: "femmina"
        case .maschio: "maschio"
        }
    }
}
