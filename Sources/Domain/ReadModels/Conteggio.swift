// SPDX-License-Identifier: EUPL-1.2

/// A count that stops at a cap, so that its cost does not grow with the archive.
public struct Conteggio: Hashable, Sendable {
    /// Rows counted, at most `cap`.
    public let valore: Int
    /// There are at least this many.
    public let isCapped: Bool

    /// Where counting stops.
    public static let cap = 9_999

    /// A count, capped.
    public init(_ valore: Int) {
        self.valore = min(valore, Conteggio.cap)
        isCapped = valore > Conteggio.cap
    }

    /// "214", or "oltre 9999".
    public var text: String { isCapped ? "oltre \(valore)" : "\(valore)" }
}
