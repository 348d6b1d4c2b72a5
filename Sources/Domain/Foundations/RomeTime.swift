// SPDX-License-Identifier: EUPL-1.2

/// The civil date and time of Europe/Rome at an instant, whatever the time zone of the session.
///
/// Summer time runs from the last Sunday of March to the last Sunday of October, at 01:00 UTC.
/// Source: Directive 2000/84/EC.
public struct RomeTime: Hashable, Sendable {
    /// Civil date.
    public let date: CalendarDate
    /// Civil time, to the minute.
    public let time: TimeOfDay

    /// The civil time at `instant`.
    public init(_ instant: Instant) {
        let seconds = instant.milliseconds >= 0 ? instant.milliseconds / 1000 : (instant.milliseconds - 999) / 1000
        let local = seconds + (RomeTime.isSummer(seconds) ? 7200 : 3600)
        let days = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        let minutes = Int((local - days * 86_400) / 60)
        date = CalendarDate(dayNumber: Int(days))
        time = TimeOfDay(minutesAfterMidnight: minutes)
    }

    /// The instant at which a civil date begins.
    public static func start(of date: CalendarDate) -> Instant {
        let midnight = Int64(date.dayNumber) * 86_400_000
        let summer = Instant(milliseconds: midnight - 7_200_000)
        return RomeTime(summer).date == date ? summer : Instant(milliseconds: midnight - 3_600_000)
    }

    private static func isSummer(_ seconds: Int64) -> Bool {
        let year = CalendarDate(dayNumber: Int(seconds / 86_400)).year
        return (change(year, 3)..<change(year, 10)).contains(seconds)
    }

    /// 01:00 UTC of the last Sunday of `month`, in seconds since 1970.
    private static func change(_ year: Int, _ month: Int) -> Int64 {
        guard let last = CalendarDate(year: year, month: month, day: 31) else { return 0 }
        // Day 0 of 1970 was a Thursday: (dayNumber + 4) mod 7 is 0 on Sundays.
        let sunday = last.dayNumber - (last.dayNumber + 4) % 7
        return Int64(sunday) * 86_400 + 3600
    }
}
