// SPDX-License-Identifier: EUPL-1.2

/// A journey that did not find what it expected, with the screen it found.
public struct JourneyFailure: Error, CustomStringConvertible {
    /// What was expected.
    public let expected: String
    /// The rows of the screen then.
    public let screen: [String]

    /// A failure in front of a screen.
    public init(_ expected: String, screen: [String] = []) {
        self.expected = expected
        self.screen = screen
    }

    /// What was expected, and the picture.
    public var description: String {
        guard !screen.isEmpty else { return expected }
        return ([expected] + screen.map { "  |\($0)" }).joined(separator: "\n")
    }
}
