// SPDX-License-Identifier: EUPL-1.2

/// How many backups are kept: the last one of each of so many days, weeks and months.
public struct BackupRetention: Hashable, Sendable {
    /// Days.
    public var daily: Int
    /// Weeks, from Monday.
    public var weekly: Int
    /// Months.
    public var monthly: Int

    /// Seven days, five weeks, twelve months unless said otherwise; at least one of each kind asked is never less than 0.
    public init(daily: Int = 7, weekly: Int = 5, monthly: Int = 12) {
        self.daily = max(0, daily)
        self.weekly = max(0, weekly)
        self.monthly = max(0, monthly)
    }

    /// Those that are no more needed; the newest of all never is among them.
    public func superfluous(_ copies: [BackupCopy]) -> [BackupCopy] {
        let newest = copies.sorted { ($0.date, $0.stamp) > ($1.date, $1.stamp) }
        var kept = Set(newest.prefix(1))
        func keep(_ count: Int, _ period: (CalendarDate) -> Int) {
            var periods: Set<Int> = []
            for copy in newest where periods.count < count && periods.insert(period(copy.date)).inserted {
                kept.insert(copy)
            }
        }
        keep(daily) { $0.dayNumber }
        // Day 0 was a Thursday: weeks are counted from the Monday before it.
        keep(weekly) { ($0.dayNumber + 3) / 7 }
        keep(monthly) { $0.year * 12 + $0.month }
        return newest.filter { !kept.contains($0) }
    }
}
