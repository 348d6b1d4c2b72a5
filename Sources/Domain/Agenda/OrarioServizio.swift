// SPDX-License-Identifier: EUPL-1.2

/// The hours at which an operator gives appointments, weekday by weekday.
public struct OrarioServizio: Hashable, Sendable, Codable {
    /// Hours of each weekday; a day that is not there has none.
    public var fasce: [Weekday: [FasciaOraria]]

    /// Hours from their days.
    public init(fasce: [Weekday: [FasciaOraria]]) {
        self.fasce = fasce
    }

    /// What is taken for who has not said their own hours: mornings, and the afternoons of Tuesday and Thursday.
    ///
    /// It is a habit of offices, not a rule: every operator may write another.
    public static let abituale: OrarioServizio = {
        let morning = FasciaOraria(dalle: 9 * 60, alle: 13 * 60)
        let afternoon = FasciaOraria(dalle: 15 * 60, alle: 17 * 60)
        return OrarioServizio(fasce: [
            .monday: [morning], .tuesday: [morning, afternoon], .wednesday: [morning],
            .thursday: [morning, afternoon], .friday: [morning],
        ])
    }()

    /// Hours of a weekday, in order.
    public func fasce(on weekday: Weekday) -> [FasciaOraria] {
        (fasce[weekday] ?? []).filter { $0.minuti > 0 }.sorted { $0.dalle < $1.dalle }
    }

    /// "9:00-13:00 15:00-17:00", or "" for a day without.
    public func testo(_ weekday: Weekday) -> String {
        fasce(on: weekday).map { Self.short($0) }.joined(separator: " ")
    }

    /// Reads "9-13 15-17:30" as the hours of a day; an empty text is a day without.
    public static func parse(_ text: String) -> Result<[FasciaOraria], Problem> {
        var found: [FasciaOraria] = []
        for word in text.split(whereSeparator: { $0 == " " || $0 == ";" || $0 == "e" }) {
            let ends = word.split(separator: "-", omittingEmptySubsequences: false)
            guard ends.count == 2, case .success(let start) = TimeOfDay.parse(entry: String(ends[0])),
                case .success(let end) = TimeOfDay.parse(entry: String(ends[1])), start < end
            else {
                return .failure(
                    Problem(
                        "orario_illeggibile", "«\(word)» non è un orario: scriverlo come 9-13 oppure 9-13 15-17:30."))
            }
            found.append(FasciaOraria(dalle: start.minutesAfterMidnight, alle: end.minutesAfterMidnight))
        }
        let sorted = found.sorted { $0.dalle < $1.dalle }
        for (first, second) in zip(sorted, sorted.dropFirst()) where first.overlaps(second) {
            return .failure(
                Problem("orario_sovrapposto", "Due orari dello stesso giorno si sovrappongono: correggerne uno."))
        }
        return .success(sorted)
    }

    private static func short(_ fascia: FasciaOraria) -> String {
        [fascia.dalle, fascia.alle].map { minutes in
            let time = TimeOfDay(minutesAfterMidnight: minutes)
            return time.minute == 0 ? "\(time.hour)" : "\(time.hour):\(time.italian.suffix(2))"
        }.joined(separator: "-")
    }
}
