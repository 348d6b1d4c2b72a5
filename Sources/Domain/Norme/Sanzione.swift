// SPDX-License-Identifier: EUPL-1.2

/// What INPS takes from the household when a commitment is not kept; the service only tells the fact.
///
/// Source: art. 12; docs/FONTI.md 1.2, passo 15.
public enum Sanzione: String, CaseIterable, Hashable, Sendable, Codable {
    case quartoDiMensilita = "quarto_di_mensilita"
    case mensilita
    case dueMensilita = "due_mensilita"
    case sospensione
    case decadenza

    /// The words of a notice: "toglie un quarto di una mensilità".
    public var denominazione: String {
        switch self {
        case .quartoDiMensilita: "toglie un quarto di una mensilità"
        case .mensilita: "toglie una mensilità"
        case .dueMensilita: "toglie due mensilità"
        case .sospensione: "sospende il beneficio"
        case .decadenza: "dichiara la decadenza"
        }
    }

    /// The words of a list: "un quarto di mensilità".
    public var misura: String {
        switch self {
        case .quartoDiMensilita: "un quarto di mensilità"
        case .mensilita: "una mensilità"
        case .dueMensilita: "due mensilità"
        case .sospensione: "sospensione"
        case .decadenza: "decadenza"
        }
    }

    /// What is left of one monthly amount.
    ///
    /// The sources do not say how the quarter is rounded: half up, as everywhere here.
    public func resto(di importo: Euro) -> Euro {
        switch self {
        case .quartoDiMensilita: importo - importo.divided(by: 4)
        case .mensilita, .dueMensilita, .sospensione, .decadenza: .zero
        }
    }

    /// What is taken in all from a monthly amount; nil when it has no measure in money.
    public func toglie(_ importo: Euro) -> Euro? {
        switch self {
        case .quartoDiMensilita, .mensilita: importo - resto(di: importo)
        case .dueMensilita: importo * 2
        case .sospensione, .decadenza: nil
        }
    }
}
