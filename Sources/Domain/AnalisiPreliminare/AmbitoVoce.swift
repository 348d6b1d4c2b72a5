// SPDX-License-Identifier: EUPL-1.2

/// Whom an item is about.
public enum AmbitoVoce: Hashable, Sendable {
    /// Asked once for the household.
    case nucleo
    /// Asked once, and when the answer is yes, of which members.
    case nucleoConComponenti
    /// Asked of each member who may work.
    case etaAttiva
    /// Asked of each minor.
    case minori
    /// Asked of each member.
    case ciascuno

    /// True for the members of whom the item is asked, on `date`.
    public func includes(_ componente: Componente, on date: CalendarDate) -> Bool {
        switch self {
        case .nucleo, .nucleoConComponenti: false
        case .etaAttiva: (16...66).contains(componente.eta(on: date) ?? 30)
        case .minori: componente.isMinore(on: date)
        case .ciascuno: true
        }
    }
}
