// SPDX-License-Identifier: EUPL-1.2

/// A window of the signals in one state, without what they say.
public struct PaginaSegnalazioni: Hashable, Sendable {
    /// Rows in order: those to take up from the oldest, the others from the newest.
    public var segnalazioni: [Segnalazione]
    /// All of that state, counted up to a cap.
    public var totale: Conteggio
    /// More rows follow, on the side that was asked for.
    public var hasMore: Bool

    /// A window from its parts.
    public init(segnalazioni: [Segnalazione], totale: Conteggio, hasMore: Bool) {
        self.segnalazioni = segnalazioni
        self.totale = totale
        self.hasMore = hasMore
    }
}
