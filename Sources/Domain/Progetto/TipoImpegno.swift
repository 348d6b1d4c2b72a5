// SPDX-License-Identifier: EUPL-1.2

/// Kind of a commitment.
///
/// Source: art. 6 c. 5; docs/FONTI.md 3.7.
public enum TipoImpegno: String, CaseIterable, Hashable, Sendable, Codable {
    case contatti = "CONTATTI"
    case ricercaLavoro = "RICERCA_LAVORO"
    case scuolaFormazione = "SCUOLA_FORMAZIONE"
    case salute = "SALUTE"
    case altro = "ALTRO"

    /// The words on the screen.
    public var denominazione: String {
        switch self {
        case .contatti: "contatti con i servizi"
        case .ricercaLavoro: "ricerca attiva di lavoro"
        case .scuolaFormazione: "scuola e formazione"
        case .salute: "prevenzione e cura della salute"
        case .altro: "altro"
        }
    }
}
