// SPDX-License-Identifier: EUPL-1.2

/// The days on which a member is counted in a household of their own, without the reason.
public struct PeriodoFuoriNucleo: Hashable, Sendable, Codable {
    /// First day.
    public var dal: CalendarDate
    /// Last day; nil while it lasts.
    public var al: CalendarDate?

    /// A period.
    public init(dal: CalendarDate, al: CalendarDate? = nil) {
        self.dal = dal
        self.al = al
    }

    /// True on the days of the period.
    public func contains(_ date: CalendarDate) -> Bool { dal <= date && al.map { date <= $0 } ?? true }
}
