// SPDX-License-Identifier: EUPL-1.2

/// The name of a field in a form: a stable code, never shown.
public struct FieldID: Hashable, Sendable, ExpressibleByStringLiteral, RawRepresentable {
    /// The code.
    public var rawValue: String

    /// A name from its code.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// A name written in the source.
    public init(stringLiteral value: String) {
        self.rawValue = value
    }
}
