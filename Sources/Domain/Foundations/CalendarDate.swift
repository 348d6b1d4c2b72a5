// SPDX-License-Identifier: EUPL-1.2

/// A civil date of the Gregorian calendar, years 1 to 9999, without time or zone.
///
/// Held as days since 1 January 1970, so that order, distance and weekday are plain arithmetic.
public struct CalendarDate: Hashable, Comparable, Sendable {
    /// Days since 1 January 1970.
    public let dayNumber: Int

    static let dayNumbers = -719_162...2_932_896

    /// The date `dayNumber` days after 1 January 1970, held inside the years 1 to 9999.
    public init(dayNumber: Int) {
        self.dayNumber = min(max(dayNumber, Self.dayNumbers.lowerBound), Self.dayNumbers.upperBound)
    }

    /// The date with these parts, or `nil` when the calendar has no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.daysInMonth(month, year: year)
        else { return nil }
        dayNumber = Self.dayNumber(year: year, month: month, day: day)
    }

    /// The year.
    public var year: Int { parts.year }
    /// The month, 1 to 12.
    public var month: Int { parts.month }
    /// The day of the month, from 1.
    public var day: Int { parts.day }

    /// Year, month and day at once, cheaper than asking for each.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// The day of the week.
    public var weekday: Weekday {
        let fromMonday = ((dayNumber + 3) % 7 + 7) % 7
        return Weekday.allCases[fromMonday]
    }

    /// The date `days` later, or earlier when negative.
    public func adding(days: Int) -> CalendarDate {
        let (sum, overflow) = dayNumber.addingReportingOverflow(days)
        return CalendarDate(dayNumber: overflow ? (days > 0 ? .max : .min) : sum)
    }

    /// The same day `months` later, or the last day of that month when it is shorter.
    public func adding(months: Int) -> CalendarDate {
        let (year, month, day) = parts
        let bounded = min(max(months, -200_000), 200_000)
        let count = year * 12 + (month - 1) + bounded
        let newYear = (count >= 0 ? count : count - 11) / 12
        guard (1...9999).contains(newYear) else { return CalendarDate(dayNumber: months > 0 ? .max : .min) }
        let newMonth = ((count % 12) + 12) % 12 + 1
        let newDay = min(day, Self.daysInMonth(newMonth, year: newYear))
        return CalendarDate(dayNumber: Self.dayNumber(year: newYear, month: newMonth, day: newDay))
    }

    /// Calendar days from one date to another, negative when the second comes first.
    public static func days(from start: CalendarDate, to end: CalendarDate) -> Int {
        end.dayNumber - start.dayNumber
    }

    /// The first day of the month.
    public var firstOfMonth: CalendarDate { adding(days: 1 - day) }

    /// The last day of the month.
    public var lastOfMonth: CalendarDate {
        let (year, month, day) = parts
        return adding(days: Self.daysInMonth(month, year: year) - day)
    }

    /// Completed years on a date, for one born on this date; who was born on 29 February completes them on 1 March.
    public func age(on date: CalendarDate) -> Int {
        let born = parts
        let then = date.parts
        let isBeforeBirthday = (then.month, then.day) < (born.month, born.day)
        return then.year - born.year - (isBeforeBirthday ? 1 : 0)
    }

    /// Orders by time.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        left.dayNumber < right.dayNumber
    }

    static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
