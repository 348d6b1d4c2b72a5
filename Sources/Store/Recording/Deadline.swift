// SPDX-License-Identifier: EUPL-1.2
import Domain

/// A deadline as the order of a waiting list stores it.
enum Deadline {
    /// There is none: sorts after every date.
    static let none = 9_999_999

    /// The column of a date that may lack.
    static func column(_ date: CalendarDate?) -> Int { date?.dayNumber ?? none }

    /// The date of a column.
    static func date(_ column: Int) -> CalendarDate? { column == none ? nil : CalendarDate(dayNumber: column) }
}
