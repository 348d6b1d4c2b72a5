// SPDX-License-Identifier: EUPL-1.2
import Domain

/// Which steps of the demonstration an office makes all together at the end of their day.
struct DemoBatches {
    /// Place of the last domanda sent on a day, by the number of the day.
    private(set) var invii: [Int: Int] = [:]
    /// Place of the last signature told on a day on which at least `fewest` are.
    private(set) var comunicazioni: [Int: Int] = [:]

    /// Fewer signatures in a day are told one by one, as an office does.
    private static let fewest = 3

    /// The batches of some steps, given in the order in which they are written.
    init(_ steps: [DemoStep]) {
        var told: [Int: Int] = [:]
        for step in steps {
            let day = step.moment / 1440
            switch step.kind {
            case .invio: invii[day] = step.place
            case .comunica:
                told[day, default: 0] += 1
                comunicazioni[day] = step.place
            default: break
            }
        }
        for (day, count) in told where count < Self.fewest { comunicazioni[day] = nil }
    }
}
