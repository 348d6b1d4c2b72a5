// SPDX-License-Identifier: EUPL-1.2

/// A waiting list of the path.
///
/// Source: docs/FONTI.md 3.10.
public enum Coda: String, CaseIterable, Hashable, Sendable, Codable {
    case daInviare = "da-inviare"
    case inviate
    case daAssegnare = "da-assegnare"
    case daConvocare = "da-convocare"
    case senzaAnalisi = "senza-analisi"
    case senzaProgetto = "senza-progetto"
    case pattiAttesi = "patti-attesi"
    case daComunicare = "da-comunicare"
    case monitoraggi
    case dsuDifformi = "dsu-difformi"
    case dsu
    case inScadenza = "in-scadenza"
    case comunicazioniFatti = "comunicazioni-fatti"
    case scadenze

    /// Two words, for a title.
    public var titolo: String {
        switch self {
        case .daInviare: "da inviare"
        case .inviate: "in attesa di ricevuta"
        case .dsuDifformi: "DSU da regolare"
        case .daAssegnare: "da assegnare"
        case .daConvocare: "da convocare"
        case .senzaAnalisi: "analisi da fare"
        case .senzaProgetto: "progetti da firmare"
        case .pattiAttesi: "patti attesi dal CPI"
        case .daComunicare: "firme da comunicare"
        case .monitoraggi: "verifiche"
        case .dsu: "DSU in scadenza"
        case .inScadenza: "benefici in fine"
        case .comunicazioniFatti: "fatti da comunicare"
        case .scadenze: "scadenze del beneficio"
        }
    }

    /// The name on the screen.
    public var denominazione: String {
        switch self {
        case .daInviare: "Domande da inviare all'INPS"
        case .inviate: "Domande in attesa di ricevuta"
        case .dsuDifformi: "DSU con omissioni o difformità"
        case .daAssegnare: "Nuclei da assegnare"
        case .daConvocare: "Nuclei da convocare"
        case .senzaAnalisi: "Analisi preliminari da fare"
        case .senzaProgetto: "Progetti da firmare"
        case .pattiAttesi: "Patti attesi dal CPI"
        case .daComunicare: "Firme da comunicare all'INPS"
        case .monitoraggi: "Verifiche di monitoraggio"
        case .dsu: "DSU in scadenza"
        case .inScadenza: "Benefici in fine entro tre mesi"
        case .comunicazioniFatti: "Fatti dell'art. 12 da comunicare"
        case .scadenze: "Scadenze durante il beneficio"
        }
    }
}
