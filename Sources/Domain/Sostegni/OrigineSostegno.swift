// SPDX-License-Identifier: EUPL-1.2

/// What told a fact of a support.
public enum OrigineSostegno: String, CaseIterable, Hashable, Sendable, Codable {
    /// The signature of the project, or of its revision.
    case firma
    /// Who follows the support.
    case operatore
    /// A record of monitoring.
    case monitoraggio
    /// A tirocinio of this support began, stopped or ended.
    case tirocinio
    /// What an archive of an earlier version said, without saying when.
    case aggiornamento

    /// The words of the list.
    public var denominazione: String {
        switch self {
        case .firma: "firma del progetto"
        case .operatore: "registrato"
        case .monitoraggio: "verifica di monitoraggio"
        case .tirocinio: "tirocinio"
        case .aggiornamento: "archivio di prima"
        }
    }
}
