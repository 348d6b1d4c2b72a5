// SPDX-License-Identifier: EUPL-1.2

import Domain
import Testing

@testable import Application

/// The clock that a demonstration moves to its own day.
@Suite struct DemonstrationDayTests {
    @Test func `l'orologio spostato segna quel giorno e l'ora di Roma, anche se in mezzo c'è l'ora legale`() throws {
        let winter = try #require(CalendarDate(year: 2018, month: 11, day: 21))
        let summer = try #require(CalendarDate(year: 2018, month: 9, day: 20))
        for (from, to) in [(winter, summer), (summer, winter), (winter, winter)] {
            for minutes in stride(from: 0, to: 1440, by: 15) {
                let now = Instant(milliseconds: RomeTime.start(of: from).milliseconds + Int64(minutes) * 60_000)
                let moved = Instant(milliseconds: now.milliseconds + AppEnvironment.shift(from: now, to: to))
                #expect(RomeTime(moved).date == to, "\(minutes)")
                #expect(RomeTime(moved).time == RomeTime(now).time, "\(minutes)")
            }
        }
    }
}
