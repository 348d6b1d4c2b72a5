// SPDX-License-Identifier: EUPL-1.2

/// A window of the register, newest first.
public struct RegisterPage: Hashable, Sendable {
    /// The rows.
    public var entries: [RegisterEntry]
    /// Older rows follow.
    public var hasMore: Bool

    /// A window from its parts.
    public init(entries: [RegisterEntry], hasMore: Bool) {
        self.entries = entries
        self.hasMore = hasMore
    }
}
