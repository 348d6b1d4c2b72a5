// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Where a case of the demonstration has come on its day.
enum DemoFate: Hashable, Sendable {
    /// Positive, and then along axis B.
    case daAssegnare, assegnata, convocata, inAnalisi, analizzata, attesaPatto, quadro, progettazione
    case sottoscritta, comunicata, inMonitoraggio, sospesa, revisione, terminata, trasferita, rinuncia
    /// Ended or held by INPS.
    case decaduta, revocata, sospesaInps
    /// Not answered yet.
    case presentata, verificata, inviata, inLavorazione
    /// Rejected.
    case respinta, respintaComune

    /// The analisi preliminare is closed.
    var isAnalysed: Bool {
        switch self {
        case .analizzata, .attesaPatto, .quadro, .progettazione: true
        default: isSigned
        }
    }

    /// Project or patto were signed.
    var isSigned: Bool {
        switch self {
        case .sottoscritta, .comunicata, .inMonitoraggio, .sospesa, .revisione, .terminata: true
        default: false
        }
    }

    /// Working days needed from the analisi to the day of the demonstration.
    func need(_ esito: EsitoAnalisi?) -> Int {
        let evaluation = esito?.needsEquipe == true ? 27 : 0
        switch self {
        case .progettazione: return evaluation
        case .sottoscritta: return evaluation + 6
        case .comunicata: return evaluation + 11
        case .inMonitoraggio: return evaluation + 30
        case .sospesa, .revisione: return evaluation + 45
        case .terminata: return 120
        default: return 0
        }
    }
}
