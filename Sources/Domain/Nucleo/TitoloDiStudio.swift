// SPDX-License-Identifier: EUPL-1.2

/// Highest title obtained.
///
/// Source: docs/FONTI.md 3.4.
public enum TitoloDiStudio: String, CaseIterable, Hashable, Sendable, Codable {
    case nessuno, primaria
    case secondariaPrimoGrado = "secondaria_1"
    case qualifica, diploma, laurea

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .nessuno: "nessuno"
        case .primaria: "scuola primaria"
        case .secondariaPrimoGrado: "secondaria di primo grado"
        case .qualifica: "qualifica professionale"
        case .diploma: "diploma"
        case .laurea: "laurea"
        }
    }
}
