// SPDX-License-Identifier: EUPL-1.2

/// Where a support is.
///
/// Source: docs/FONTI.md 3.7.
public enum StatoIntervento: String, CaseIterable, Hashable, Sendable, Codable {
    case previsto, richiesto, attivo, sospeso, concluso
    case nonAttivato = "non_attivato"

    /// The words on the screen.
    public var denominazione: String { self == .nonAttivato ? "non attivato" : rawValue }
}
