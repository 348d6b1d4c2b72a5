// SPDX-License-Identifier: EUPL-1.2

/// Where the équipe is with a household: axis B.
///
/// Source: docs/FONTI.md 1.5, asse B. The raw values are stored and never change.
public enum PresaInCaricoState: String, CaseIterable, Hashable, Sendable, Codable {
    case daAssegnare = "DA_ASSEGNARE"
    case assegnata = "ASSEGNATA"
    case convocata = "CONVOCATA"
    case inAnalisi = "IN_ANALISI"
    case analizzata = "ANALIZZATA"
    case attesaPatto = "ATTESA_PATTO"
    case quadroAnalisi = "QUADRO_ANALISI"
    case progettazione = "PROGETTAZIONE"
    case sottoscritta = "SOTTOSCRITTA"
    case comunicata = "COMUNICATA"
    case inMonitoraggio = "IN_MONITORAGGIO"
    case sospesa = "SOSPESA_PIC"
    case trasferita = "TRASFERITA"
    case chiusa = "CHIUSA"

    /// The word on the screen.
    public var denominazione: String {
        switch self {
        case .daAssegnare: "da assegnare"
        case .assegnata: "assegnata"
        case .convocata: "convocata"
        case .inAnalisi: "in analisi"
        case .analizzata: "analizzata"
        case .attesaPatto: "in attesa del patto di servizio"
        case .quadroAnalisi: "in quadro di analisi"
        case .progettazione: "in progettazione"
        case .sottoscritta: "sottoscritta"
        case .comunicata: "comunicata all'INPS"
        case .inMonitoraggio: "in monitoraggio"
        case .sospesa: "sospesa"
        case .trasferita: "trasferita"
        case .chiusa: "chiusa"
        }
    }

    /// True while work goes on.
    public var isOpen: Bool { self != .chiusa && self != .trasferita }

    /// The queue a household in this state waits in.
    public var coda: Coda? {
        switch self {
        case .daAssegnare: .daAssegnare
        case .assegnata, .convocata, .inAnalisi: .senzaAnalisi
        case .analizzata, .quadroAnalisi, .progettazione: .senzaProgetto
        case .attesaPatto: .pattiAttesi
        case .sottoscritta: .daComunicare
        case .comunicata, .inMonitoraggio: .monitoraggi
        case .sospesa, .trasferita, .chiusa: nil
        }
    }

    /// Every list a household in this state is in: its queue, and that of the calls while no convocation is open.
    ///
    /// Who did not come to the meeting is assigned again, and so to be called again.
    /// Source: docs/FONTI.md 1.2, passo 7.
    public var code: [Coda] { (self == .assegnata ? [.daConvocare] : []) + [coda].compactMap { $0 } }
}
