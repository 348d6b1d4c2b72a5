// SPDX-License-Identifier: EUPL-1.2

/// Why the person came; more than one is common.
public enum MotivoAccesso: String, CaseIterable, Hashable, Sendable, Codable {
    case informazioni, domanda
    case statoDomanda = "stato_domanda"
    case sospensione, revoca, rifiuto
    case altraPrestazione = "altra_prestazione"
    case bisognoSociale = "bisogno_sociale"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .informazioni: "informazioni sul ReI"
        case .domanda: "presentazione della domanda"
        case .statoDomanda: "stato della domanda"
        case .sospensione: "sospensione"
        case .revoca: "revoca o decadenza"
        case .rifiuto: "rifiuto"
        case .altraPrestazione: "altra prestazione"
        case .bisognoSociale: "bisogno sociale"
        }
    }
}
