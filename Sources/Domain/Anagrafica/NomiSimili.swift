// SPDX-License-Identifier: EUPL-1.2

/// How much two names are alike, from 0 to 100: accents, apostrophes, order and a second name left out do not count
/// much, a letter mistyped counts little.
public struct NomiSimili: Hashable, Sendable {
    /// Likeness, 0 to 100.
    public let misura: Int
    /// Why, in words.
    public let motivo: String

    /// Compares two whole names.
    public init(_ one: String, _ other: String) {
        let (first, second) = (Self.words(one), Self.words(other))
        guard !first.isEmpty, !second.isEmpty else {
            (misura, motivo) = (0, "")
            return
        }
        if first == second {
            (misura, motivo) = (100, "stesso nome")
        } else if Self.sorted(first) == Self.sorted(second) {
            (misura, motivo) = (100, "stessi nomi in un altro ordine")
        } else if Array(first.joined()) == Array(second.joined()) {
            (misura, motivo) = (98, "stesso nome, scritto unito")
        } else {
            (misura, motivo) = Self.match(first, second)
        }
    }

    private static func words(_ text: String) -> [[UInt8]] {
        FoldedKey.of(text).utf8.split(separator: 32).map(Array.init)
    }

    private static func sorted(_ words: [[UInt8]]) -> [[UInt8]] {
        words.sorted { $0.lexicographicallyPrecedes($1) }
    }

    /// Each word with the most like it of the other name, best pairs first.
    private static func match(_ first: [[UInt8]], _ second: [[UInt8]]) -> (Int, String) {
        var pairs: [(likeness: Int, one: Int, other: Int)] = []
        for one in first.indices {
            for other in second.indices {
                let likeness = likeness(first[one], second[other])
                if likeness >= 70 { pairs.append((likeness, one, other)) }
            }
        }
        pairs.sort { ($1.likeness, $0.one, $0.other) < ($0.likeness, $1.one, $1.other) }
        var (usedFirst, usedSecond): (Set<Int>, Set<Int>) = ([], [])
        var sum = 0
        for pair in pairs where !usedFirst.contains(pair.one) && !usedSecond.contains(pair.other) {
            usedFirst.insert(pair.one)
            usedSecond.insert(pair.other)
            sum += pair.likeness
        }
        let (fewer, all) = (min(first.count, second.count), first.count + second.count)
        let measure = sum * 7 / (10 * fewer) + sum * 2 * 3 / (10 * all)
        let isWhole = sum == usedFirst.count * 100
        let reason =
            isWhole && usedFirst.count == fewer ? "un nome in più o in meno" : "nome quasi uguale"
        // One word alone says little: half the archive may be called Maria.
        return fewer == 1 && all > 2 ? (min(measure, 75), reason) : (min(measure, 99), reason)
    }

    /// 100 when equal; short words are alike only when equal.
    private static func likeness(_ one: [UInt8], _ other: [UInt8]) -> Int {
        if one == other { return 100 }
        let (shorter, longer) = (min(one.count, other.count), max(one.count, other.count))
        guard shorter >= 3, longer - shorter <= 2 else { return 0 }
        return 100 - 100 * distance(one, other) / longer
    }

    /// Letters changed, missing, added, or swapped with their neighbour (optimal string alignment).
    static func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for row in 1...max(1, one.count) where !one.isEmpty {
            var current = [row] + [Int](repeating: 0, count: other.count)
            for column in 1...max(1, other.count) where !other.isEmpty {
                let cost = one[row - 1] == other[column - 1] ? 0 : 1
                var best = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + cost)
                if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
                    best = min(best, beforeLast[column - 2] + 1)
                }
                current[column] = best
            }
            (beforeLast, last) = (last, current)
        }
        return last[other.count]
    }
}
