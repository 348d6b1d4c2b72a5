// SPDX-License-Identifier: EUPL-1.2

/// How far an expected result has come.
///
/// Source: docs/FONTI.md 3.7.
public enum StatoRisultato: String, CaseIterable, Hashable, Sendable, Codable {
    case previsto
    case nonRaggiunto = "non_raggiunto"
    case parziale, raggiunto

    /// The words on the screen.
    public var denominazione: String { self == .nonRaggiunto ? "non raggiunto" : rawValue }
}
