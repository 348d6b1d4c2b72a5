// SPDX-License-Identifier: EUPL-1.2

/// Why a tirocinio stops for a time.
///
/// Source: docs/FONTI.md 4.3 (sospensioni COVID); Accordo Stato-Regioni 25-5-2017 (malattia, maternità, chiusura).
public enum MotivoSospensioneTirocinio: String, CaseIterable, Hashable, Sendable, Codable {
    case chiusuraOspitante = "chiusura_ospitante"
    case emergenza
    case malattia, maternita, infortunio
    case famiglia
    case altro

    /// The words of the form.
    public var denominazione: String {
        switch self {
        case .chiusuraOspitante: "chiusura di chi ospita"
        case .emergenza: "emergenza"
        case .malattia: "malattia"
        case .maternita: "maternità o paternità"
        case .infortunio: "infortunio"
        case .famiglia: "motivi di famiglia"
        case .altro: "altro"
        }
    }
}
