// SPDX-License-Identifier: EUPL-1.2

/// Small pictures of numbers made of text: a bar, a line, a box.
public enum Chart {
    private static let eighths: [Character] = [
        "\u{258F}", "\u{258E}", "\u{258D}", "\u{258C}", "\u{258B}", "\u{258A}", "\u{2589}", "\u{2588}",
    ]
    private static let levels: [Character] = [
        "\u{2581}", "\u{2582}", "\u{2583}", "\u{2584}", "\u{2585}", "\u{2586}", "\u{2587}", "\u{2588}",
    ]

    /// A bar in eighths of a column, `width` columns long at `max`; what is more than nothing is always seen.
    public static func bar(value: Double, max: Double, width: Int) -> String {
        guard value > 0, max > 0, width > 0, value.isFinite, max.isFinite else { return "" }
        let share = Swift.min(1, value / max)
        let parts = Swift.max(1, Int((share * Double(width) * 8) + 0.5))
        let whole = String(repeating: eighths[7], count: parts / 8)
        return parts % 8 == 0 ? whole : whole + String(eighths[parts % 8 - 1])
    }

    /// A bar of whole numbers.
    public static func bar(value: Int, max: Int, width: Int) -> String {
        bar(value: Double(value), max: Double(max), width: width)
    }

    /// One column per value, from the lowest to the highest of them; a value that is no number is a space.
    public static func sparkline(_ values: [Double]) -> String {
        let numbers = values.filter(\.isFinite)
        guard let low = numbers.min(), let high = numbers.max() else {
            return String(repeating: " ", count: values.count)
        }
        return String(
            values.map { value -> Character in
                guard value.isFinite else { return " " }
                guard high > low else { return levels[3] }
                return levels[Int(((value - low) / (high - low) * 7) + 0.5)]
            })
    }

    /// The five numbers of a distribution in `width` columns: `├────[████│████]────┤`.
    ///
    /// The ends are the least and the greatest, the brackets the quartiles, the bar between them the median.
    public static func box(
        min: Double, q1: Double, median: Double, q3: Double, max: Double, width: Int
    ) -> String {
        let numbers = [min, q1, median, q3, max]
        guard width >= 7, numbers.allSatisfy(\.isFinite), zip(numbers, numbers.dropFirst()).allSatisfy({ $0 <= $1 })
        else { return "" }
        let range = max - min
        func column(_ value: Double) -> Int {
            range > 0 ? Int(((value - min) / range * Double(width - 1)) + 0.5) : (width - 1) / 2
        }
        let middle = Swift.min(width - 4, Swift.max(3, column(median)))
        let open = Swift.min(middle - 1, Swift.max(1, column(q1)))
        let close = Swift.max(middle + 1, Swift.min(width - 2, column(q3)))
        var cells = [Character](repeating: "\u{2500}", count: width)
        for place in open...close { cells[place] = "\u{2588}" }
        cells[0] = "\u{251C}"
        cells[width - 1] = "\u{2524}"
        cells[open] = "["
        cells[close] = "]"
        cells[middle] = "\u{2502}"
        return String(cells)
    }
}
