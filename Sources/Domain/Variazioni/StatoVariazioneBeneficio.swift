// SPDX-License-Identifier: EUPL-1.2

/// Where what follows a change is.
///
/// The raw values are stored and never change.
public enum StatoVariazioneBeneficio: String, CaseIterable, Hashable, Sendable, Codable {
    case daFare = "da_fare"
    case fatta, annullata

    /// The words of the list.
    public var denominazione: String {
        switch self {
        case .daFare: "da fare"
        case .fatta: "fatto"
        case .annullata: "annullato"
        }
    }
}
