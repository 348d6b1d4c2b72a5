// SPDX-License-Identifier: EUPL-1.2

/// Why a codice fiscale and the personal data that do not agree are recorded all the same.
///
/// Source: docs/FONTI.md 7.1; D.M. Finanze 23-12-1976 art. 6 for the omocodia.
public enum MotivoDiscordanza: String, CaseIterable, Hashable, Sendable, Codable {
    case omocodia
    case altroCodice = "altro_codice"
    case datoDaCorreggere = "dato_da_correggere"
    case provvisorio

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .omocodia: "omocodia"
        case .altroCodice: "altro codice rilasciato"
        case .datoDaCorreggere: "dato anagrafico da correggere"
        case .provvisorio: "codice provvisorio"
        }
    }
}
