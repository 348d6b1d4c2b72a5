// SPDX-License-Identifier: EUPL-1.2

/// A window of the access register.
public struct PaginaRegistro: Hashable, Sendable {
    /// Rows, newest first.
    public var voci: [VoceRegistro]
    /// More rows follow, on the side that was asked for.
    public var hasMore: Bool

    /// A window from its parts.
    public init(voci: [VoceRegistro], hasMore: Bool) {
        self.voci = voci
        self.hasMore = hasMore
    }
}
