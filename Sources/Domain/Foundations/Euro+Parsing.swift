// SPDX-License-Identifier: EUPL-1.2

extension Euro {
    /// The largest amount that may be typed.
    static let largestEntry = Euro(cents: 99_999_999_999)

    /// The amount a person meant: `1.800,5`, `1800.50`, `1800`, `€ 1.800`; `1.800` is one thousand eight hundred.
    public static func parse(entry: String) -> Result<Euro, Problem> {
        var text = entry.filter { !$0.isWhitespace && $0 != "€" }.lowercased()
        if text.hasPrefix("euro") { text.removeFirst(4) }
        if text.hasSuffix("euro") { text.removeLast(4) }
        if hasSplitDigits(entry) { return unreadable(entry) }
        let isNegative = text.hasPrefix("-")
        if isNegative { text.removeFirst() }
        guard !text.isEmpty else {
            return isNegative
                ? unreadable(entry)
                : .failure(Problem("euro_empty", "Manca l'importo: scriverlo come 1.800,50."))
        }
        guard let (whole, fraction) = halves(text) else { return unreadable(entry) }
        guard fraction.utf8.count <= 2 else {
            return .failure(
                Problem("euro_cents", "Dopo la virgola vanno al massimo due cifre: qui sono \(fraction.utf8.count)."))
        }
        guard whole.utf8.count <= 9 else {
            return .failure(
                Problem("euro_too_large", "L'importo supera \(largestEntry.italian) euro: ricontrollarlo."))
        }
        guard let units = Padding.number(whole), let rest = fraction.isEmpty ? 0 : Padding.number(fraction) else {
            return unreadable(entry)
        }
        let cents = Int64(units * 100 + (fraction.utf8.count == 1 ? rest * 10 : rest))
        return .success(Euro(cents: isNegative ? -cents : cents))
    }

    /// Digits before and after the decimal mark; a lone dot before three digits marks thousands.
    private static func halves(_ text: String) -> (whole: String, fraction: String)? {
        let byComma = text.split(separator: ",", omittingEmptySubsequences: false)
        guard byComma.count <= 2 else { return nil }
        let groups = byComma[0].split(separator: ".", omittingEmptySubsequences: false)
        let areThousands = !groups[0].isEmpty && groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
        if byComma.count == 2 {
            guard groups.count == 1 || areThousands, !byComma[1].isEmpty else { return nil }
            return (groups[0].isEmpty ? "0" : groups.joined(), String(byComma[1]))
        }
        if groups.count == 1 { return (String(groups[0]), "") }
        if areThousands, groups[0] != "0" { return (groups.joined(), "") }
        guard groups.count == 2, !groups[1].isEmpty else { return nil }
        return (groups[0].isEmpty ? "0" : String(groups[0]), String(groups[1]))
    }

    private static func hasSplitDigits(_ entry: String) -> Bool {
        let words = entry.split { $0.isWhitespace }.filter { word in word.contains { $0.isNumber } }
        return words.count > 1
    }

    private static func unreadable(_ entry: String) -> Result<Euro, Problem> {
        .failure(Problem("euro_unreadable", "«\(entry)» non è un importo: scriverlo come 1.800,50."))
    }
}
