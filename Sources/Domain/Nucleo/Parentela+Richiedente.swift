// SPDX-License-Identifier: EUPL-1.2

extension Parentela {
    /// What a member probably is to a new richiedente; to be checked by who knows them.
    ///
    /// - Parameter nuovo: what the new richiedente was to the former one.
    public func rispetto(a nuovo: Parentela) -> Parentela {
        switch (nuovo, self) {
        case (.richiedente, _): self
        case (.coniuge, .richiedente): .coniuge
        case (.figlio, .richiedente): .genitore
        case (.genitore, .richiedente): .figlio
        case (_, .richiedente): nuovo
        case (.coniuge, .figlio): .figlio
        case (.figlio, .coniuge): .genitore
        case (.genitore, .genitore): .coniuge
        case (.altro, _), (_, .altro): .altro
        default: .altroParente
        }
    }
}
