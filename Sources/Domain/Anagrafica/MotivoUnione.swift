// SPDX-License-Identifier: EUPL-1.2

/// Why two records are said to be one person, or no longer.
public enum MotivoUnione: String, CaseIterable, Hashable, Sendable, Codable {
    case doppiaRegistrazione = "doppia_registrazione"
    case codiceDefinitivo = "codice_definitivo"
    case nomeCambiato = "nome_cambiato"
    case unioneErrata = "unione_errata"
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .doppiaRegistrazione: "registrata due volte"
        case .codiceDefinitivo: "codice provvisorio e poi definitivo"
        case .nomeCambiato: "nome o cognome cambiato"
        case .unioneErrata: "unione fatta per errore"
        case .altro: "altro, nella nota"
        }
    }

    /// The reasons for joining.
    public static let perUnire: [MotivoUnione] = [.doppiaRegistrazione, .codiceDefinitivo, .nomeCambiato, .altro]
    /// The reasons for taking them apart again.
    public static let perSeparare: [MotivoUnione] = [.unioneErrata, .altro]
}
