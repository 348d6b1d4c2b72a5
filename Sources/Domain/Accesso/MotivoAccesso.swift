// SPDX-License-Identifier: EUPL-1.2

/// Why the person came; more than one is common.
///
/// Besides the ReI's own, those that the counters name most: house, school, contributions.
///
/// Source: docs/FONTI.md 3.2 and 9.
public enum MotivoAccesso: String, CaseIterable, Hashable, Sendable, Codable {
    case informazioni, domanda
    case statoDomanda = "stato_domanda"
    case sospensione, revoca, rifiuto
    case altraPrestazione = "altra_prestazione"
    case bisognoSociale = "bisogno_sociale"
    case utenze, affitto, mensa, trasporto, abbonamenti, contributi

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .informazioni: "informazioni sul ReI"
        case .domanda: "domanda da presentare"
        case .statoDomanda: "stato della domanda"
        case .sospensione: "sospensione"
        case .revoca: "revoca o decadenza"
        case .rifiuto: "rifiuto"
        case .altraPrestazione: "altra prestazione"
        case .bisognoSociale: "bisogno sociale"
        case .utenze: "utenze domestiche"
        case .affitto: "affitto"
        case .mensa: "mensa scolastica"
        case .trasporto: "trasporto scolastico"
        case .abbonamenti: "abbonamenti scolastici"
        case .contributi: "contributi economici"
        }
    }
}
