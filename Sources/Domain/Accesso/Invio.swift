// SPDX-License-Identifier: EUPL-1.2

/// Who sent the person here.
public enum Invio: String, CaseIterable, Hashable, Sendable, Codable {
    case autonomo, caf, medico, scuola, cpi, volontariato
    case forzeOrdine = "forze_ordine"
    case altroComune = "altro_comune"
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .autonomo: "nessuno, di propria iniziativa"
        case .caf: "CAF"
        case .medico: "medico"
        case .scuola: "scuola"
        case .cpi: "Centro per l'impiego"
        case .volontariato: "Caritas o volontariato"
        case .forzeOrdine: "forze dell'ordine"
        case .altroComune: "altro comune"
        case .altro: "altro"
        }
    }
}
