// SPDX-License-Identifier: EUPL-1.2

/// What became, or will become, of a month of the benefit.
public enum StatoMese: String, CaseIterable, Hashable, Sendable, Codable {
    case pagato, sospeso
    case daPagare = "da_pagare"
    case perso

    /// The words of the legend.
    public var denominazione: String {
        switch self {
        case .pagato: "pagato"
        case .sospeso: "sospeso"
        case .daPagare: "da pagare"
        case .perso: "non più dovuto"
        }
    }

    /// The letter that stands for it in the chart of the months.
    public var sigla: String {
        switch self {
        case .pagato: "P"
        case .sospeso: "S"
        case .daPagare: "-"
        case .perso: "x"
        }
    }
}
