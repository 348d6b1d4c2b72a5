// SPDX-License-Identifier: EUPL-1.2

/// A moment in UTC to the millisecond; the conversion to the clock of Rome belongs to the environment.
public struct Instant: Hashable, Comparable, Sendable {
    /// Milliseconds since 1 January 1970, UTC.
    public let milliseconds: Int64

    private static let millisecondsPerDay: Int64 = 86_400_000

    /// The moment so many milliseconds after 1 January 1970, UTC.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The moment written as `2018-07-02T08:30:15.123Z` (the fraction may lack), or `nil`.
    public init?(iso: String) {
        let halves = iso.split(separator: "T", omittingEmptySubsequences: false)
        guard halves.count == 2, let date = CalendarDate(iso: String(halves[0])), halves[1].last == "Z" else {
            return nil
        }
        let clock = halves[1].dropLast().split(separator: ".", omittingEmptySubsequences: false)
        let fields = clock[0].split(separator: ":", omittingEmptySubsequences: false)
        guard clock.count <= 2, fields.count == 3, fields.allSatisfy({ $0.utf8.count == 2 }),
            let hour = Padding.number(fields[0]), let minute = Padding.number(fields[1]),
            let second = Padding.number(fields[2]), hour < 24, minute < 60, second < 60
        else { return nil }
        var fraction = 0
        if clock.count == 2 {
            guard clock[1].utf8.count == 3, let value = Padding.number(clock[1]) else { return nil }
            fraction = value
        }
        let seconds = (hour * 60 + minute) * 60 + second
        milliseconds = Int64(date.dayNumber) * Self.millisecondsPerDay + Int64(seconds * 1000 + fraction)
    }

    /// The date in UTC; not always the date in Rome.
    public var utcDate: CalendarDate { CalendarDate(dayNumber: Int(floorDivision.day)) }

    /// Milliseconds since midnight UTC.
    public var millisecondsOfUtcDay: Int { Int(floorDivision.rest) }

    /// The moment as `2018-07-02T08:30:15.123Z`; as text it sorts by time.
    public var iso: String {
        let rest = millisecondsOfUtcDay
        let seconds = rest / 1000
        let clock = [seconds / 3600, seconds / 60 % 60, seconds % 60].map { Padding.zeros($0, 2) }
        return "\(utcDate.iso)T\(clock.joined(separator: ":")).\(Padding.zeros(rest % 1000, 3))Z"
    }

    /// Orders by time.
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }

    private var floorDivision: (day: Int64, rest: Int64) {
        let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: Self.millisecondsPerDay)
        return remainder < 0 ? (quotient - 1, remainder + Self.millisecondsPerDay) : (quotient, remainder)
    }
}

extension Instant: Codable {
    /// Reads the ISO string.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let instant = Instant(iso: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO instant")
        }
        self = instant
    }

    /// Writes the ISO string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
