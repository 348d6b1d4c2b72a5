// SPDX-License-Identifier: EUPL-1.2

/// How the service came to know of a fact of article 12.
public enum OrigineInadempienza: String, CaseIterable, Hashable, Sendable, Codable {
    case convocazione, appuntamento, monitoraggio, cpi, scuola, sanita, inps, altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .convocazione: "convocazione del servizio"
        case .appuntamento: "appuntamento previsto dal progetto"
        case .monitoraggio: "verifica di monitoraggio"
        case .cpi: "Centro per l'impiego"
        case .scuola: "scuola o formazione"
        case .sanita: "servizio sanitario"
        case .inps: "INPS o controllo sulla DSU"
        case .altro: "altra fonte"
        }
    }
}
