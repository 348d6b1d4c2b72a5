// SPDX-License-Identifier: EUPL-1.2

/// The four exits of the analisi preliminare.
///
/// Source: art. 5; docs/FONTI.md 1.4.
public enum EsitoAnalisi: String, CaseIterable, Hashable, Sendable, Codable {
    case soloLavoro = "LAV"
    case soloSociale = "SOC"
    case bisogniComplessi = "COM"
    case serviziSpecialistici = "SPE"

    /// The words on the screen.
    public var denominazione: String {
        switch self {
        case .soloLavoro: "solo lavoro"
        case .soloSociale: "solo sociale"
        case .bisogniComplessi: "bisogni complessi"
        case .serviziSpecialistici: "servizi specialistici"
        }
    }

    /// What the family signs.
    public var documento: String {
        self == .soloLavoro ? "patto di servizio" : "progetto personalizzato"
    }

    /// An équipe and a quadro di analisi come before the project.
    public var needsEquipe: Bool { self == .bisogniComplessi || self == .serviziSpecialistici }

    /// State that follows ANALIZZATA.
    public var next: PresaInCaricoState {
        switch self {
        case .soloLavoro: .attesaPatto
        case .soloSociale: .progettazione
        case .bisogniComplessi, .serviziSpecialistici: .quadroAnalisi
        }
    }
}
