// SPDX-License-Identifier: EUPL-1.2

/// Kind of a monitoring contact.
///
/// Source: docs/FONTI.md 3.9.
public enum TipoVerifica: String, CaseIterable, Hashable, Sendable, Codable {
    case colloquio, visita
    case equipe = "verifica_eemm"
    case telefonata
    case rete = "riunione_di_rete"

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .colloquio: "colloquio"
        case .visita: "visita domiciliare"
        case .equipe: "verifica in équipe"
        case .telefonata: "telefonata"
        case .rete: "riunione di rete"
        }
    }
}
