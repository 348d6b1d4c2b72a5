// SPDX-License-Identifier: EUPL-1.2

/// Where a signal is.
public enum StatoSegnalazione: String, CaseIterable, Hashable, Sendable, Codable {
    case daPrendere = "da_prendere"
    case accolta, chiusa

    /// Those to take up are shown from the oldest, the others from the newest.
    public var isFromOldest: Bool { self == .daPrendere }

    /// The words of the list.
    public var denominazione: String {
        switch self {
        case .daPrendere: "da prendere"
        case .accolta: "diventata un accesso"
        case .chiusa: "chiusa"
        }
    }
}
