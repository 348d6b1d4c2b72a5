// SPDX-License-Identifier: EUPL-1.2

/// What a row of the report of the supports is.
public enum RigheInterventi: String, CaseIterable, Hashable, Sendable {
    /// An entry of the catalogue.
    case tipo
    /// Who provides.
    case fornitore
    /// The fund that pays.
    case fondo
    /// A service of the national plan, an essential level.
    case lep

    /// The heading of the first column, and what the title says.
    public var denominazione: String {
        switch self {
        case .tipo: "per tipo"
        case .fornitore: "per fornitore"
        case .fondo: "per fondo"
        case .lep: "servizi dei livelli essenziali"
        }
    }
}
