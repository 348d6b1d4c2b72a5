// SPDX-License-Identifier: EUPL-1.2

/// Why a tirocinio ended before its day; none tells of health, which goes in the words.
///
/// Source: docs/FONTI.md 4.3 («problematiche che potrebbero determinare la cessazione anticipata»).
public enum MotivoFineTirocinio: String, CaseIterable, Hashable, Sendable, Codable {
    case assunzione
    case rinuncia
    case ospitante
    case assenze
    case personali
    case trasferimento
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .assunzione: "assunzione"
        case .rinuncia: "rinuncia di chi lo svolge"
        case .ospitante: "recesso di chi ospita"
        case .assenze: "assenze ripetute"
        case .personali: "motivi personali"
        case .trasferimento: "trasferimento in un altro comune"
        case .altro: "altro"
        }
    }
}
