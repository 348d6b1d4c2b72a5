// SPDX-License-Identifier: EUPL-1.2

/// A time of the day to the minute, as on an appointment book.
public struct TimeOfDay: Hashable, Comparable, Sendable {
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int

    /// The time with these parts, or `nil` when the clock has no such time.
    public init?(hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.hour = hour
        self.minute = minute
    }

    /// The time so many minutes after midnight; whole days are left out.
    public init(minutesAfterMidnight minutes: Int) {
        let inDay = ((minutes % 1440) + 1440) % 1440
        hour = inDay / 60
        minute = inDay % 60
    }

    /// Minutes since midnight.
    public var minutesAfterMidnight: Int { hour * 60 + minute }

    /// The time as `09:30`.
    public var italian: String { "\(Padding.zeros(hour, 2)):\(Padding.zeros(minute, 2))" }

    /// The time a person meant: `9`, `930`, `0930`, `9:30`, `9.30`, `9,30`.
    public static func parse(entry: String) -> Result<TimeOfDay, Problem> {
        let text = entry.filter { !$0.isWhitespace }
        guard !text.isEmpty else { return .failure(Problem("time_empty", "Manca l'ora: scriverla come 9:30.")) }
        let fields = text.split(omittingEmptySubsequences: false) { ":.,".contains($0) }
        let numbers = fields.compactMap { $0.utf8.count <= 4 ? Padding.number($0) : nil }
        guard numbers.count == fields.count else { return unreadable(entry) }
        switch (numbers.count, fields.map(\.utf8.count)) {
        case (1, [1]), (1, [2]): return checked(hour: numbers[0], minute: 0)
        case (1, [3]), (1, [4]): return checked(hour: numbers[0] / 100, minute: numbers[0] % 100)
        case (2, [1, 2]), (2, [2, 2]): return checked(hour: numbers[0], minute: numbers[1])
        default: return unreadable(entry)
        }
    }

    /// Orders by time.
    public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
        (left.hour, left.minute) < (right.hour, right.minute)
    }

    private static func checked(hour: Int, minute: Int) -> Result<TimeOfDay, Problem> {
        if let time = TimeOfDay(hour: hour, minute: minute) { return .success(time) }
        let sentence =
            (0...23).contains(hour)
            ? "I minuti vanno da 00 a 59: qui sono \(minute)."
            : "Le ore vanno da 0 a 23: qui sono \(hour)."
        return .failure(Problem("time_range", sentence))
    }

    private static func unreadable(_ entry: String) -> Result<TimeOfDay, Problem> {
        .failure(Problem("time_unreadable", "«\(entry)» non è un'ora: scriverla come 9, 930 oppure 9:30."))
    }
}

extension TimeOfDay: Codable {
    /// Reads `09:30`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard case .success(let time) = TimeOfDay.parse(entry: try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a time of day")
        }
        self = time
    }

    /// Writes `09:30`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(italian)
    }
}
