// SPDX-License-Identifier: EUPL-1.2

/// Where a request to another office is.
public enum StatoRichiesta: String, CaseIterable, Hashable, Sendable, Codable {
    case inviata, sollecitata, risposta, ritirata

    /// The word of the list.
    public var denominazione: String {
        switch self {
        case .inviata: "inviata"
        case .sollecitata: "sollecitata"
        case .risposta: "con risposta"
        case .ritirata: "ritirata"
        }
    }

    /// An answer is still awaited.
    public var isAperta: Bool { self == .inviata || self == .sollecitata }
}
