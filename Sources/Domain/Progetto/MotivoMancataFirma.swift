// SPDX-License-Identifier: EUPL-1.2

/// Why an adult does not sign: the reason in words stands beside it.
///
/// Source: docs/FONTI.md 1.5, asse B (a documented reason in the place of a signature).
public enum MotivoMancataFirma: String, CaseIterable, Hashable, Sendable, Codable {
    case rifiuto, assenza, altro

    /// The words on the screen and on paper.
    public var denominazione: String {
        switch self {
        case .rifiuto: "rifiuta di firmare"
        case .assenza: "è assente"
        case .altro: "altro motivo"
        }
    }
}
