// SPDX-License-Identifier: EUPL-1.2

/// A stretch of one day, in minutes after midnight; the end is not part of it.
public struct FasciaOraria: Hashable, Sendable, Codable {
    /// First minute.
    public var dalle: Int
    /// First minute after it.
    public var alle: Int

    /// A stretch; one that ends before it begins is empty.
    public init(dalle: Int, alle: Int) {
        self.dalle = dalle
        self.alle = max(dalle, alle)
    }

    /// Length in minutes.
    public var minuti: Int { alle - dalle }

    /// True when the two share at least a minute.
    public func overlaps(_ other: FasciaOraria) -> Bool { dalle < other.alle && other.dalle < alle }

    /// What is left of it without another.
    public func subtracting(_ other: FasciaOraria) -> [FasciaOraria] {
        guard overlaps(other) else { return minuti > 0 ? [self] : [] }
        return [FasciaOraria(dalle: dalle, alle: other.dalle), FasciaOraria(dalle: other.alle, alle: alle)]
            .filter { $0.minuti > 0 }
    }

    /// What both share; empty when they do not meet.
    public func intersection(_ other: FasciaOraria) -> FasciaOraria {
        let start = max(dalle, other.dalle)
        return FasciaOraria(dalle: start, alle: max(start, min(alle, other.alle)))
    }

    /// "9:00-10:30".
    public var testo: String { "\(Self.clock(dalle))-\(Self.clock(alle))" }

    /// Minutes as a clock shows them; the end of the day is 24:00.
    public static func clock(_ minutes: Int) -> String {
        minutes == 1440 ? "24:00" : TimeOfDay(minutesAfterMidnight: minutes).italian
    }
}
