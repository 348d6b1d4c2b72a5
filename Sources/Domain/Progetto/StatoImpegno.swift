// SPDX-License-Identifier: EUPL-1.2

/// Whether a commitment is kept.
public enum StatoImpegno: String, CaseIterable, Hashable, Sendable, Codable {
    case previsto, rispettato, parziale
    case nonRispettato = "non_rispettato"

    /// The words on the screen.
    public var denominazione: String { self == .nonRispettato ? "non rispettato" : rawValue }
}
