// SPDX-License-Identifier: EUPL-1.2

/// A window of the signatures to be told to INPS, those whose payments stop first at the top.
public struct PaginaComunicazioni: Hashable, Sendable {
    /// Rows in order.
    public var voci: [VoceComunicazione]
    /// All rows with this filter, counted up to a cap.
    public var totale: Conteggio
    /// Rows beyond the day on which the payments stop, counted up to a cap.
    public var scadute: Conteggio
    /// Where the next window begins; nil when no row follows.
    public var prossima: CursoreCoda?

    /// A window from its parts.
    public init(voci: [VoceComunicazione], totale: Conteggio, scadute: Conteggio, prossima: CursoreCoda?) {
        self.voci = voci
        self.totale = totale
        self.scadute = scadute
        self.prossima = prossima
    }
}
