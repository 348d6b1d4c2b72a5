// SPDX-License-Identifier: EUPL-1.2

/// Measures of one thing, in milliseconds or bytes.
struct Sample {
    private(set) var values: [Double] = []

    var isEmpty: Bool { values.isEmpty }
    var median: Double { quantile(0.5) }
    var p99: Double { quantile(0.99) }
    var mean: Double { values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count) }

    mutating func add(_ value: Double) { values.append(value) }

    /// The smallest measure that at least `share` of them do not exceed.
    func quantile(_ share: Double) -> Double {
        guard !values.isEmpty else { return 0 }
        let sorted = values.sorted()
        return sorted[min(sorted.count - 1, max(0, Int((share * Double(sorted.count)).rounded(.up)) - 1))]
    }
}
