// SPDX-License-Identifier: EUPL-1.2

extension WorkingCalendar {
    /// Whether the whole country rests on that day; Sundays apart.
    ///
    /// Source: L. 260/1949; L. 54/1977; D.P.R. 792/1985; L. 336/2000; L. 151/2025 for 4 October from 2026.
    public static func isNationalHoliday(_ date: CalendarDate) -> Bool {
        let (year, month, day) = date.parts
        if fixedHolidays.contains(where: { $0 == (month, day) }) { return true }
        if year >= firstYearOfSaintFrancis, (month, day) == saintFrancis { return true }
        guard month == 3 || month == 4 else { return false }
        return date.weekday == .monday && date == easter(year: year).adding(days: 1)
    }

    /// Easter Sunday in the Gregorian calendar.
    public static func easter(year: Int) -> CalendarDate {
        let golden = year % 19
        let (centuries, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let moonShift = (centuries - (centuries + 8) / 25 + 1) / 3
        let epact = (19 * golden + centuries - centuries / 4 - moonShift + 15) % 30
        let toSunday = (32 + 2 * (centuries % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let correction = (golden + 11 * epact + 22 * toSunday) / 451
        let fromMarch = epact + toSunday - 7 * correction + 114
        let firstOfMonth = CalendarDate(year: year, month: fromMarch / 31, day: 1)
        return (firstOfMonth ?? CalendarDate(dayNumber: 0)).adding(days: fromMarch % 31)
    }

    static func nationalHolidays(in year: Int) -> [CalendarDate] {
        var days = fixedHolidays.compactMap { CalendarDate(year: year, month: $0.0, day: $0.1) }
        if year >= firstYearOfSaintFrancis,
            let day = CalendarDate(year: year, month: saintFrancis.0, day: saintFrancis.1)
        {
            days.append(day)
        }
        let easterMonday = easter(year: year).adding(days: 1)
        if !days.contains(easterMonday) { days.append(easterMonday) }
        return days
    }

    private static let fixedHolidays = [
        (1, 1), (1, 6), (4, 25), (5, 1), (6, 2), (8, 15), (11, 1), (12, 8), (12, 25), (12, 26),
    ]
    private static let saintFrancis = (10, 4)
    private static let firstYearOfSaintFrancis = 2026
}
