// SPDX-License-Identifier: EUPL-1.2

/// A time in which INPS pays nothing, because the benefit is suspended.
public struct PeriodoSospeso: Hashable, Sendable, Codable {
    /// First day of the suspension.
    public var dal: CalendarDate
    /// Day on which it ended; nil while it goes on.
    public var al: CalendarDate?

    /// A suspension from a day, up to another when it has ended.
    public init(dal: CalendarDate, al: CalendarDate? = nil) {
        self.dal = dal
        self.al = al
    }

    /// Whether the month that begins on a day is not paid, as known on another.
    ///
    /// A month belongs to the suspension when it begins inside it: what is suspended and restored within one month takes
    /// no month away. A suspension that goes on holds up to what is known, not for the months to come.
    public func contains(mese: CalendarDate, on date: CalendarDate) -> Bool {
        guard dal <= mese else { return false }
        return al.map { mese < $0 } ?? (mese <= date)
    }
}
