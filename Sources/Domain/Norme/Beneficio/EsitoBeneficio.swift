// SPDX-License-Identifier: EUPL-1.2

/// How an estimated benefit would be paid.
public enum EsitoBeneficio: Hashable, Sendable {
    /// Month by month.
    case mensile
    /// Twelve months in one payment, because the monthly amount is small.
    case annuale(Euro)
    /// Nothing is due: the domanda is refused and may be presented again without waiting.
    case zero

    /// One Italian sentence for the person at the counter.
    public var spiegazione: String {
        switch self {
        case .mensile: "Il beneficio è pagato ogni mese."
        case .annuale(let amount): "Il beneficio è pagato in un'unica soluzione annuale di \(amount.italian) euro."
        case .zero: "Il beneficio è zero: la domanda è respinta e si può ripresentare senza attendere."
        }
    }
}
