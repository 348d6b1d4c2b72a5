// SPDX-License-Identifier: EUPL-1.2

/// Least, middle, mean and greatest of numbers that occur many times; the mean and the middle to one decimal.
struct Distribuzione: Hashable {
    /// How many there are.
    let quanti: Int
    private let sorted: [(value: Int, times: Int)]

    /// Numbers, each with how many times it occurs.
    init(_ numbers: [(Int, Int)]) {
        sorted = numbers.filter { $0.1 > 0 }.sorted { $0.0 < $1.0 }.map { (value: $0.0, times: $0.1) }
        quanti = sorted.reduce(0) { $0 + $1.times }
    }

    /// Two are the same when they hold the same numbers.
    static func == (left: Distribuzione, right: Distribuzione) -> Bool {
        left.sorted.map(\.value) == right.sorted.map(\.value) && left.sorted.map(\.times) == right.sorted.map(\.times)
    }

    /// Agrees with `==`.
    func hash(into hasher: inout Hasher) { hasher.combine(quanti) }

    /// Least, middle, mean, greatest; nothing when there are no numbers.
    var values: [ReportValue] {
        guard quanti > 0, let first = sorted.first, let last = sorted.last else {
            return [.empty, .empty, .empty, .empty]
        }
        let sum = sorted.reduce(0) { $0 + $1.value * $1.times }
        let middle = (at((quanti - 1) / 2) + at(quanti / 2)) * 5
        return [
            .number(first.value), .text(Self.decimal(middle)), .text(Self.decimal((sum * 20 + quanti) / (2 * quanti))),
            .number(last.value),
        ]
    }

    private func at(_ place: Int) -> Int {
        var left = place
        for (value, times) in sorted {
            if left < times { return value }
            left -= times
        }
        return sorted.last?.value ?? 0
    }

    private static func decimal(_ tenths: Int) -> String { "\(tenths / 10),\(tenths % 10)" }
}
