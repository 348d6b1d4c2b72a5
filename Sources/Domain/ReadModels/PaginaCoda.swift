// SPDX-License-Identifier: EUPL-1.2

/// A window of a waiting list.
public struct PaginaCoda: Hashable, Sendable {
    /// Rows in order.
    public var voci: [VoceCoda]
    /// Rows before the window; nil when not counted.
    public var precedenti: Int
    /// All rows with this filter, counted up to a cap.
    public var totale: Conteggio
    /// Rows beyond the deadline, counted up to a cap.
    public var scadute: Conteggio
    /// More rows follow.
    public var hasMore: Bool

    /// A window from its parts.
    public init(voci: [VoceCoda], precedenti: Int, totale: Conteggio, scadute: Conteggio, hasMore: Bool) {
        self.voci = voci
        self.precedenti = precedenti
        self.totale = totale
        self.scadute = scadute
        self.hasMore = hasMore
    }
}
