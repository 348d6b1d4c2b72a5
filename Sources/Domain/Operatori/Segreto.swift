// SPDX-License-Identifier: EUPL-1.2

/// A password on its way: it is compared and hashed, and never described, encoded or kept.
public struct Segreto: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{
    /// What was typed.
    public let testo: String

    /// What was typed.
    public init(_ testo: String) { self.testo = testo }

    /// Never the text: this may reach a log or the message of a failed test.
    public var description: String { "segreto" }
    /// Never the text.
    public var debugDescription: String { "segreto" }
    /// Never the text.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
