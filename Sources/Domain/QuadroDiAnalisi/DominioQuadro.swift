// SPDX-License-Identifier: EUPL-1.2

/// A domain of the quadro di analisi.
///
/// Source: docs/FONTI.md 3.6, from the six areas of art. 5 c. 2.
public enum DominioQuadro: String, CaseIterable, Hashable, Sendable, Codable {
    case abitazione, economia, reti, carichi
    case salute, istruzione, lavoro, genitorialita
    case saluteMinore = "salute_minore"
    case scuola, relazioni, sviluppo

    /// The words on the screen.
    public var denominazione: String {
        switch self {
        case .abitazione: "condizione abitativa"
        case .economia: "situazione economica"
        case .reti: "reti"
        case .carichi: "carichi di cura"
        case .salute: "salute e funzionamenti"
        case .istruzione: "istruzione"
        case .lavoro: "lavoro e occupabilità"
        case .genitorialita: "competenze genitoriali"
        case .saluteMinore: "salute"
        case .scuola: "scuola"
        case .relazioni: "relazioni"
        case .sviluppo: "sviluppo"
        }
    }

    /// Domains of the household as a whole.
    public static let delNucleo: [DominioQuadro] = [.abitazione, .economia, .reti, .carichi]
    /// Domains of each adult.
    public static let degliAdulti: [DominioQuadro] = [.salute, .istruzione, .lavoro, .genitorialita]
    /// Domains of each minor.
    public static let deiMinori: [DominioQuadro] = [.saluteMinore, .scuola, .relazioni, .sviluppo]
}
