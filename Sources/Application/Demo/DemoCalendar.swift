// SPDX-License-Identifier: EUPL-1.2
import Domain

/// The working days of the demonstration by number, and its moments.
struct DemoCalendar {
    /// Pistoia: San Jacopo, 25 July.
    let working = WorkingCalendar(patrono: MonthDay(month: 7, day: 25))
    /// Working days from 2 January 2018 to the end of February 2019.
    let days: [CalendarDate]
    /// Number of the day of the demonstration.
    let last: Int

    init() {
        var days: [CalendarDate] = []
        var date = CalendarDate(dayNumber: 17_533)
        let end = CalendarDate(dayNumber: 17_956)
        while date <= end {
            if working.isWorkingDay(date) { days.append(date) }
            date = date.adding(days: 1)
        }
        self.days = days
        last = days.firstIndex(of: DemoFigures.day) ?? days.count - 1
    }

    /// The date of a working day; numbers beyond the ends are drawn back.
    func date(_ number: Int) -> CalendarDate { days[min(max(number, 0), days.count - 1)] }

    /// Minutes since 1970 on the clock of Rome.
    static func minutes(_ date: CalendarDate, _ minute: Int) -> Int { date.dayNumber * 1440 + minute }

    /// The instant of a minute on the clock of Rome.
    static func instant(_ minutes: Int, second: Int = 0) -> Instant {
        let date = CalendarDate(dayNumber: minutes / 1440)
        let standard = Instant(milliseconds: Int64(minutes * 60 + second - 3600) * 1000)
        let rome = RomeTime(standard)
        let shown = rome.date.dayNumber * 1440 + rome.time.hour * 60 + rome.time.minute
        let isSummer = rome.date != date || shown != minutes
        return Instant(milliseconds: standard.milliseconds - (isSummer ? 3_600_000 : 0))
    }
}
