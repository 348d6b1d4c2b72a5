// SPDX-License-Identifier: EUPL-1.2

/// Numbers written with leading zeros.
enum Padding {
    /// The number with at least `width` digits; a negative number keeps its sign before them.
    static func zeros(_ number: Int, _ width: Int) -> String {
        let digits = String(number.magnitude)
        let zeros = String(repeating: "0", count: max(0, width - digits.count))
        return (number < 0 ? "-" : "") + zeros + digits
    }

    /// The number written in ASCII digits only, or `nil`.
    static func number(_ text: some StringProtocol) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        return Int(text)
    }
}
