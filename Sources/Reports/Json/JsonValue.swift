// SPDX-License-Identifier: EUPL-1.2

/// A JSON text as a value; members keep the order in which they are given.
public enum JsonValue: Sendable {
    /// Text.
    case string(String)
    /// A whole number: amounts are texts, so there is no other kind.
    case number(Int)
    /// Yes or no.
    case boolean(Bool)
    /// Nothing.
    case null
    /// Values in order.
    case array([JsonValue])
    /// Named values in order.
    case object([(String, JsonValue)])

    /// Text, or null when there is none.
    public static func string(ifAny text: String?) -> JsonValue { text.map { .string($0) } ?? .null }
}

extension JsonValue: Hashable {
    /// Equal when written equal.
    public static func == (left: JsonValue, right: JsonValue) -> Bool { left.text == right.text }

    /// Agrees with `==`.
    public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
