// SPDX-License-Identifier: EUPL-1.2

/// Number of a screen on the stack; never used twice.
public struct Ticket: Hashable, Sendable {
    /// Grows with each screen opened.
    public let number: Int

    /// A ticket.
    public init(_ number: Int) { self.number = number }
}
