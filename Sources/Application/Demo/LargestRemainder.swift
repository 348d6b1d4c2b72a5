// SPDX-License-Identifier: EUPL-1.2

/// Shares a whole number in proportion to weights, so that the parts add up.
enum LargestRemainder {
    /// Whole parts first, then one more for the largest remainders, the first place winning a tie.
    static func share(_ total: Int, by weights: [Int]) -> [Int] {
        let sum = weights.reduce(0, +)
        guard sum > 0, total > 0 else { return weights.map { _ in 0 } }
        var parts = weights.map { $0 * total / sum }
        let order = weights.indices.sorted { left, right in
            let (first, second) = (weights[left] * total % sum, weights[right] * total % sum)
            return first != second ? first > second : left < right
        }
        for index in order.prefix(total - parts.reduce(0, +)) { parts[index] += 1 }
        return parts
    }
}
