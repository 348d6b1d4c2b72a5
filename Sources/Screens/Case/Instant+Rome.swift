// SPDX-License-Identifier: EUPL-1.2

import Domain

extension Instant {
    /// Day and time in Rome, as "18/09/2018 alle 17:42".
    var inRome: String {
        let rome = RomeTime(self)
        return "\(rome.date.italian) alle \(rome.time.italian)"
    }

    /// When, seen from `today`: "di oggi alle 9:10", "di ieri alle 17:42", "del 18/09/2018 alle 17:42".
    func since(today: CalendarDate) -> String {
        let rome = RomeTime(self)
        switch CalendarDate.days(from: rome.date, to: today) {
        case 0: return "di oggi alle \(rome.time.italian)"
        case 1: return "di ieri alle \(rome.time.italian)"
        default: return "del \(inRome)"
        }
    }
}
