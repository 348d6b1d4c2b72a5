// SPDX-License-Identifier: EUPL-1.2

/// The working days of an office: Monday to Friday, without national holidays and the patron's feast.
///
/// The day a term starts from is not counted. Counting over years costs a few holidays a year, not a step a day.
///
/// Source: D.Lgs. 147/2017 artt. 5, 6, 9 ("giorni lavorativi"); c.c. art. 2963 for the starting day.
public struct WorkingCalendar: Hashable, Sendable, Codable {
    /// The feast of the patron of the comune where the office is.
    public var patrono: MonthDay?
    /// Whether the office counts Saturday as a working day.
    public var sabatoLavorativo: Bool

    /// The calendar of an office.
    public init(patrono: MonthDay? = nil, sabatoLavorativo: Bool = false) {
        self.patrono = patrono
        self.sabatoLavorativo = sabatoLavorativo
    }

    /// Whether the office works on that day.
    public func isWorkingDay(_ date: CalendarDate) -> Bool {
        guard isWeekdayWorked(date.weekday), !Self.isNationalHoliday(date) else { return false }
        guard let patrono else { return true }
        let (_, month, day) = date.parts
        return (month, day) != (patrono.month, patrono.day)
    }

    /// The day on which the given number of working days has passed; the start is not counted.
    ///
    /// With zero it is the start itself; with a negative number it counts backwards.
    public func adding(workingDays count: Int, to start: CalendarDate) -> CalendarDate {
        let step = count < 0 ? -1 : 1
        var remaining = Int(min(count.magnitude, 4_000_000))
        var date = start
        // Whole weeks first: they hold fewer working days than remain, so the last steps are walked one by one.
        while remaining > daysAWeek {
            let jumped = date.adding(days: step * ((remaining - 1) / daysAWeek) * 7)
            guard jumped != date else { break }
            remaining -= step > 0 ? workingDays(after: date, upTo: jumped) : workingDays(from: jumped, before: date)
            date = jumped
        }
        while remaining > 0 {
            let next = date.adding(days: step)
            guard next != date else { break }
            date = next
            if isWorkingDay(date) { remaining -= 1 }
        }
        return date
    }

    /// Working days between two dates, the first excluded and the last included; negative when the second comes first.
    public func workingDays(from start: CalendarDate, to end: CalendarDate) -> Int {
        start <= end ? workingDays(after: start, upTo: end) : -workingDays(after: end, upTo: start)
    }

    private var daysAWeek: Int { sabatoLavorativo ? 6 : 5 }

    private func isWeekdayWorked(_ weekday: Weekday) -> Bool { weekday.rawValue <= daysAWeek }

    private func workingDays(from start: CalendarDate, before end: CalendarDate) -> Int {
        workingDays(after: start.adding(days: -1), upTo: end.adding(days: -1))
    }

    private func workingDays(after start: CalendarDate, upTo end: CalendarDate) -> Int {
        guard start < end else { return 0 }
        let resting = (start.year...end.year).reduce(0) { sum, year in
            sum + holidays(in: year).count { $0 > start && $0 <= end && isWeekdayWorked($0.weekday) }
        }
        return weekdaysWorked(upTo: end) - weekdaysWorked(upTo: start) - resting
    }

    /// Worked weekdays from a Monday long before any date, up to and including the given one.
    private func weekdaysWorked(upTo date: CalendarDate) -> Int {
        let sinceMonday = date.dayNumber + 3 + 7 * 200_000
        let (weeks, rest) = sinceMonday.quotientAndRemainder(dividingBy: 7)
        return weeks * daysAWeek + min(rest + 1, daysAWeek)
    }

    private func holidays(in year: Int) -> [CalendarDate] {
        var days = Self.nationalHolidays(in: year)
        if let feast = patrono?.date(in: year), !days.contains(feast) { days.append(feast) }
        return days
    }
}
