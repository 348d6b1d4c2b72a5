// SPDX-License-Identifier: EUPL-1.2

/// A member who is away for a time and still counts in the household.
///
/// Source: DPR 223/1989 art. 10 (a temporary absence does not end the membership of the famiglia anagrafica).
public struct AssenzaTemporanea: Hashable, Sendable, Codable {
    /// Why somebody is away.
    public enum Motivo: String, CaseIterable, Hashable, Sendable, Codable {
        case lavoro, studio, ricovero, detenzione, altro

        /// The words of the form.
        public var denominazione: String {
            switch self {
            case .lavoro: "lavoro"
            case .studio: "studio"
            case .ricovero: "ricovero o cura"
            case .detenzione: "detenzione in attesa di giudizio"
            case .altro: "altro"
            }
        }
    }

    /// Why.
    public var motivo: Motivo
    /// First day away.
    public var dal: CalendarDate
    /// Last day away; nil while away.
    public var al: CalendarDate?

    /// An absence.
    public init(motivo: Motivo, dal: CalendarDate, al: CalendarDate? = nil) {
        self.motivo = motivo
        self.dal = dal
        self.al = al
    }

    /// True when away on a day.
    public func isAssente(on date: CalendarDate) -> Bool { dal <= date && al.map { date <= $0 } ?? true }
}
