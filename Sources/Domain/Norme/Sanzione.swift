// SPDX-License-Identifier: EUPL-1.2

/// What INPS takes from the household when a commitment is not kept; the service only tells the fact.
///
/// Source: art. 12; docs/FONTI.md 1.2, passo 15.
public enum Sanzione: String, CaseIterable, Hashable, Sendable, Codable {
    case quartoDiMensilita = "quarto_di_mensilita"
    case mensilita
    case decadenza

    /// The words of a notice: "toglie un quarto di una mensilità".
    public var denominazione: String {
        switch self {
        case .quartoDiMensilita: "toglie un quarto di una mensilità"
        case .mensilita: "toglie una mensilità"
        case .decadenza: "dichiara la decadenza"
        }
    }

    /// What is left of one monthly amount.
    ///
    /// The sources do not say how the quarter is rounded: half up, as everywhere here.
    public func resto(di importo: Euro) -> Euro {
        switch self {
        case .quartoDiMensilita: importo - importo.divided(by: 4)
        case .mensilita, .decadenza: .zero
        }
    }
}
