// SPDX-License-Identifier: EUPL-1.2

/// The bodies and profiles that make an équipe: those of the base, and those that enlarge it when they are asked.
///
/// Source: docs/FONTI.md 4.1 (vi), Tabelle 5 e 6; 1.1.
public enum TipoComponente: String, CaseIterable, Hashable, Sendable, Codable {
    case assistenteSociale = "assistente_sociale"
    case consulenteCpi = "consulente_cpi"
    case tutorTerzoSettore = "tutor_terzo_settore"
    case ufsma
    case serd
    case disabilita
    case scuola
    case altro

    /// The words of the form: profile and body.
    public var denominazione: String {
        switch self {
        case .assistenteSociale: "assistente sociale della Società della Salute"
        case .consulenteCpi: "consulente del Centro per l'Impiego"
        case .tutorTerzoSettore: "tutor del Terzo settore"
        case .ufsma: "UFSMA, salute mentale adulti"
        case .serd: "SERD, dipendenze"
        case .disabilita: "non autosufficienza e disabilità"
        case .scuola: "scuola, referente"
        case .altro: "altro servizio o ente"
        }
    }

    /// The body, as it is proposed.
    public var ente: String {
        switch self {
        case .assistenteSociale: "Società della Salute"
        case .consulenteCpi: "Centro per l'Impiego"
        case .tutorTerzoSettore: "Terzo settore"
        case .ufsma: "UFSMA"
        case .serd: "SERD"
        case .disabilita: "Società della Salute"
        case .scuola: "Scuola"
        case .altro: ""
        }
    }

    /// The profile, as it is proposed.
    public var profilo: String {
        switch self {
        case .assistenteSociale: "assistente sociale"
        case .consulenteCpi: "consulente CPI"
        case .tutorTerzoSettore: "tutor"
        case .ufsma, .serd: "referente del servizio"
        case .disabilita: "assistente sociale"
        case .scuola: "referente"
        case .altro: ""
        }
    }

    /// Of the base of every équipe.
    public var isBase: Bool {
        switch self {
        case .assistenteSociale, .consulenteCpi, .tutorTerzoSettore: true
        case .ufsma, .serd, .disabilita, .scuola, .altro: false
        }
    }

    /// Specialised services are asked in only with the person's agreement, recorded before.
    ///
    /// Source: D.P.R. 309/1990 art. 120; L. 119/2001; docs/FONTI.md 9.
    public var needsConsenso: Bool { self == .ufsma || self == .serd || self == .disabilita }

    /// Hours a month the plan gives to this profile, for the two sizes of the ambito; nil for who comes when asked.
    ///
    /// Source: docs/FONTI.md 4.1 (vi), Tabella 5.
    public var orePreviste: [Int]? { isBase ? [12, 18] : nil }

    /// The part of the base an operator of this role covers; nil for the others.
    public init?(ruolo: Ruolo) {
        switch ruolo {
        case .assistenteSociale: self = .assistenteSociale
        case .consulenteCpi: self = .consulenteCpi
        case .terzoSettore: self = .tutorTerzoSettore
        default: return nil
        }
    }
}
