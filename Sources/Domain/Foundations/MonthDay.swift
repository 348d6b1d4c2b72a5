// SPDX-License-Identifier: EUPL-1.2

/// A day that comes back every year, such as the feast of the patron.
public struct MonthDay: Hashable, Sendable {
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month.
    public let day: Int

    /// The day with these parts, or `nil` when no year has it.
    public init?(month: Int, day: Int) {
        guard CalendarDate(year: 2000, month: month, day: day) != nil else { return nil }
        self.month = month
        self.day = day
    }

    /// The day written as `07-25`, or `nil`.
    public init?(_ text: String) {
        let fields = text.split(separator: "-", omittingEmptySubsequences: false)
        guard fields.count == 2, fields.allSatisfy({ $0.utf8.count == 2 }),
            let month = Padding.number(fields[0]), let day = Padding.number(fields[1])
        else { return nil }
        self.init(month: month, day: day)
    }

    /// The day as `07-25`.
    public var text: String { "\(Padding.zeros(month, 2))-\(Padding.zeros(day, 2))" }

    /// The day as `25 luglio`.
    public var italian: String { "\(day) \(CalendarDate.monthNames[month - 1])" }

    /// The date in a year, or `nil` for 29 February of a common year.
    public func date(in year: Int) -> CalendarDate? {
        CalendarDate(year: year, month: month, day: day)
    }
}

extension MonthDay: Codable {
    /// Reads `07-25`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = MonthDay(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a month and day")
        }
        self = value
    }

    /// Writes `07-25`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
