// SPDX-License-Identifier: EUPL-1.2

/// Kind of a note of the diary.
public enum TipoNota: String, CaseIterable, Hashable, Sendable, Codable {
    case colloquio, visita, telefonata, rete, assenza, richiesta, altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .colloquio: "colloquio"
        case .visita: "visita domiciliare"
        case .telefonata: "telefonata"
        case .rete: "riunione di rete"
        case .assenza: "mancata presentazione"
        case .richiesta: "richiesta ad altro ufficio"
        case .altro: "altro"
        }
    }
}
