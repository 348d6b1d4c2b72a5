// SPDX-License-Identifier: EUPL-1.2

/// What an appointment of the agenda is for.
///
/// Source: docs/FONTI.md 1.2, passi 7, 8 e 14; 3.6.
public enum TipoAppuntamento: String, CaseIterable, Hashable, Sendable, Codable {
    case convocazione, colloquio
    case visitaDomiciliare = "visita_domiciliare"
    case equipe, rete, verifica, altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .convocazione: "convocazione per l'analisi preliminare"
        case .colloquio: "colloquio"
        case .visitaDomiciliare: "visita domiciliare"
        case .equipe: "riunione dell'équipe multidisciplinare"
        case .rete: "incontro di rete"
        case .verifica: "verifica del progetto"
        case .altro: "altro impegno"
        }
    }

    /// One word, for a narrow column.
    public var breve: String {
        switch self {
        case .convocazione: "convocazione"
        case .colloquio: "colloquio"
        case .visitaDomiciliare: "visita"
        case .equipe: "équipe"
        case .rete: "rete"
        case .verifica: "verifica"
        case .altro: "impegno"
        }
    }
}
