// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Instant {
    /// The moment as people say it at this desk: "oggi alle 09:12", "ieri alle 17:42", "il 03/09/2018 alle 10:15".
    ///
    /// The desk's own clock tells how far Rome is from UTC now; a moment across a change of the hour is an hour off.
    func moment(_ context: ScreenContext) -> String {
        let day: Int64 = 86_400_000
        let clock = Int64((context.ora.hour * 60 + context.ora.minute) * 60_000)
        let here = Int64(context.oggi.dayNumber) * day + clock
        let offset = ((here - context.adesso.milliseconds) as Int64 + 450_000) / 900_000 * 900_000
        let local = Instant(milliseconds: milliseconds + offset)
        let minutes = local.millisecondsOfUtcDay / 60_000
        let time = TimeOfDay(hour: minutes / 60, minute: minutes % 60)?.italian ?? ""
        switch CalendarDate.days(from: local.utcDate, to: context.oggi) {
        case 0: return "oggi alle \(time)"
        case 1: return "ieri alle \(time)"
        default: return "il \(local.utcDate.italian) alle \(time)"
        }
    }
}
