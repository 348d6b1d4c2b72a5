// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Day and time in Rome of a moment of the archive, which is kept in UTC.
enum RomeClock {
    /// Day and time in Rome.
    ///
    /// Source: direttiva 2000/84/CE: summer time runs from the last Sunday of March to the last of October, at 01:00 UTC.
    static func local(_ instant: Instant) -> (date: CalendarDate, time: TimeOfDay?) {
        let hours: Int64 = isSummer(instant) ? 2 : 1
        let moved = Instant(milliseconds: instant.milliseconds + hours * 3_600_000)
        let minutes = moved.millisecondsOfUtcDay / 60_000
        return (moved.utcDate, TimeOfDay(hour: minutes / 60, minute: minutes % 60))
    }

    /// "18/09/2018 alle 17:42".
    static func words(_ instant: Instant) -> String {
        let (date, time) = local(instant)
        return date.italian + (time.map { " alle \($0.italian)" } ?? "")
    }

    /// "di oggi alle 9:10", "di ieri alle 17:42", "del 18/09/2018 alle 17:42".
    static func since(_ instant: Instant, today: CalendarDate) -> String {
        let (date, time) = local(instant)
        let hour = time.map { " alle \($0.italian)" } ?? ""
        switch CalendarDate.days(from: date, to: today) {
        case 0: return "di oggi\(hour)"
        case 1: return "di ieri\(hour)"
        default: return "del \(date.italian)\(hour)"
        }
    }

    private static func isSummer(_ instant: Instant) -> Bool {
        let year = instant.utcDate.year
        guard let march = lastSunday(year, 3), let october = lastSunday(year, 10) else { return false }
        return instant.milliseconds >= march && instant.milliseconds < october
    }

    /// 01:00 UTC of the last Sunday of a month of 31 days.
    private static func lastSunday(_ year: Int, _ month: Int) -> Int64? {
        guard let last = CalendarDate(year: year, month: month, day: 31) else { return nil }
        let back = (0..<7).first { last.adding(days: -$0).weekday == .sunday } ?? 0
        return Int64(last.adding(days: -back).dayNumber) * 86_400_000 + 3_600_000
    }
}
