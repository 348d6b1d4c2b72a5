// SPDX-License-Identifier: EUPL-1.2

/// An amount of money in whole cents; never binary floating point.
public struct Euro: Hashable, Comparable, Sendable {
    /// The amount in cents.
    public let cents: Int64

    /// Nothing.
    public static let zero = Euro(cents: 0)

    /// An amount of so many cents.
    public init(cents: Int64) {
        self.cents = cents
    }

    /// The sum of two amounts.
    public static func + (left: Euro, right: Euro) -> Euro { Euro(cents: left.cents + right.cents) }
    /// The difference of two amounts.
    public static func - (left: Euro, right: Euro) -> Euro { Euro(cents: left.cents - right.cents) }
    /// The amount taken so many times.
    public static func * (left: Euro, right: Int) -> Euro { Euro(cents: left.cents * Int64(right)) }
    /// The amount with the opposite sign.
    public static prefix func - (amount: Euro) -> Euro { Euro(cents: -amount.cents) }
    /// Orders by size.
    public static func < (left: Euro, right: Euro) -> Bool { left.cents < right.cents }

    /// The amount divided to the cent, half a cent going away from zero.
    ///
    /// - Parameter divisor: any number but zero.
    public func divided(by divisor: Int) -> Euro {
        let (quotient, remainder) = cents.magnitude.quotientAndRemainder(dividingBy: UInt64(divisor.magnitude))
        let half = UInt64(divisor.magnitude) - remainder <= remainder ? UInt64(1) : 0
        let size = Int64(quotient + half)
        return Euro(cents: (cents < 0) == (divisor < 0) ? size : -size)
    }

    /// The amount times a ratio, such as 75 over 100, to the cent, half a cent going away from zero.
    public func times(_ numerator: Int, over denominator: Int) -> Euro {
        (self * numerator).divided(by: denominator)
    }

    /// The amount as `1.120,00`.
    public var italian: String {
        let (whole, fraction) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        var groups: [Substring] = []
        var digits = Substring(String(whole))
        while digits.count > 3 {
            groups.insert(digits.suffix(3), at: 0)
            digits = digits.dropLast(3)
        }
        groups.insert(digits, at: 0)
        return (cents < 0 ? "-" : "") + groups.joined(separator: ".") + "," + Padding.zeros(Int(fraction), 2)
    }

    /// The amount as `1120.00`, for exports.
    public var plain: String {
        let (whole, fraction) = cents.magnitude.quotientAndRemainder(dividingBy: 100)
        return (cents < 0 ? "-" : "") + "\(whole)." + Padding.zeros(Int(fraction), 2)
    }
}

extension Euro: Codable {
    /// Reads the number of cents.
    public init(from decoder: any Decoder) throws {
        cents = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes the number of cents.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(cents)
    }
}
