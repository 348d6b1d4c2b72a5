// SPDX-License-Identifier: EUPL-1.2

/// The number of a row, typed by what it identifies, so that two kinds cannot be mistaken for each other.
public struct Identifier<Entity>: Hashable, Comparable, Sendable, Codable {
    /// The number as stored.
    public let rawValue: Int64

    /// An identifier with the given number.
    public init(_ rawValue: Int64) {
        self.rawValue = rawValue
    }

    /// Reads a bare number.
    public init(from decoder: any Decoder) throws {
        rawValue = try decoder.singleValueContainer().decode(Int64.self)
    }

    /// Writes a bare number.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// Orders by number, that is by order of creation.
    public static func < (left: Identifier, right: Identifier) -> Bool {
        left.rawValue < right.rawValue
    }
}
