// SPDX-License-Identifier: EUPL-1.2

/// Whom an item is about.
public enum AmbitoVoce: Hashable, Sendable {
    /// Asked once for the household.
    case nucleo
    /// Asked once, and when the answer is yes, of which members.
    case nucleoConComponenti
    /// Asked once, and when the answer is yes, of which minors.
    case nucleoConMinori
    /// Asked of each member who may work.
    case etaAttiva
    /// Asked of each minor.
    case minori
    /// Asked of each child who may be in a nursery: not yet three years old.
    case primaInfanzia
    /// Asked of each minor from three years of age.
    case etaScolare
    /// Asked of each member.
    case ciascuno

    /// True for the members of whom the item is asked, on `date`.
    ///
    /// Source: D.Lgs. 65/2017 art. 2, from three to thirty-six months for the nursery.
    public func includes(_ componente: Componente, on date: CalendarDate) -> Bool {
        switch self {
        case .nucleo, .nucleoConComponenti, .nucleoConMinori: false
        case .etaAttiva: (16...66).contains(componente.eta(on: date) ?? 30)
        case .minori: componente.isMinore(on: date)
        case .primaInfanzia: componente.eta(on: date).map { $0 < 3 } ?? false
        case .etaScolare: componente.isMinore(on: date) && (componente.eta(on: date).map { $0 >= 3 } ?? true)
        case .ciascuno: true
        }
    }

    /// True when each member has an answer of their own.
    public var isOfEachMember: Bool {
        switch self {
        case .nucleo, .nucleoConComponenti, .nucleoConMinori: false
        case .etaAttiva, .minori, .primaInfanzia, .etaScolare, .ciascuno: true
        }
    }

    /// True when an answer given once says which members it is about.
    public var namesMembers: Bool { self == .nucleoConComponenti || self == .nucleoConMinori }

    /// The members such an answer can be about, on `date`.
    public func candidates(_ componenti: [Componente], on date: CalendarDate) -> [Componente] {
        switch self {
        case .nucleoConComponenti: componenti
        case .nucleoConMinori: componenti.filter { $0.isMinore(on: date) }
        default: []
        }
    }
}
