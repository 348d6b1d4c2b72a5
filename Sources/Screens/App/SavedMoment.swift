// SPDX-License-Identifier: EUPL-1.2

import Domain

/// When a draft was written, in the words of the day it is read: "di ieri alle 17:42".
struct SavedMoment: Hashable, Sendable {
    /// "di oggi alle 09:30", "di ieri alle 17:42", "del 12/09/2018 alle 10:00".
    let text: String

    /// The moment in the local time of the screen.
    ///
    /// The screen knows its own day, hour and instant: what parts them is the offset of Rome now, a whole number of
    /// quarters of an hour.
    init(_ instant: Instant, _ context: ScreenContext) {
        let minute: Int64 = 60_000
        let local = Int64(context.oggi.dayNumber * 1440 + context.ora.hour * 60 + context.ora.minute)
        let difference = local - Self.floor(context.adesso.milliseconds, by: minute)
        let offset = Self.floor(difference + 7, by: 15) * 15
        let minutes = Self.floor(instant.milliseconds, by: minute) + offset
        let day = CalendarDate(dayNumber: Int(Self.floor(minutes, by: 1440)))
        let rest = Int(minutes - Self.floor(minutes, by: 1440) * 1440)
        let hour = TimeOfDay(hour: rest / 60, minute: rest % 60)?.italian ?? ""
        switch CalendarDate.days(from: day, to: context.oggi) {
        case 0: text = "di oggi alle \(hour)"
        case 1: text = "di ieri alle \(hour)"
        default: text = "del \(day.italian) alle \(hour)"
        }
    }

    private static func floor(_ value: Int64, by divisor: Int64) -> Int64 {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
