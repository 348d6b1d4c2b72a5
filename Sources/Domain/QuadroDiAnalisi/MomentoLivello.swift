// SPDX-License-Identifier: EUPL-1.2

/// When a level of the quadro is measured: at entry, on the way, at the exit.
///
/// Source: docs/FONTI.md 3.6 (before and after, for the indicators).
public enum MomentoLivello: String, CaseIterable, Hashable, Sendable, Codable {
    case ingresso
    case inItinere = "in_itinere"
    case inUscita = "in_uscita"

    /// The words on the screen.
    public var denominazione: String {
        switch self {
        case .ingresso: "in ingresso"
        case .inItinere: "in itinere"
        case .inUscita: "in uscita"
        }
    }
}
