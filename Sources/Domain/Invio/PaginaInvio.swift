// SPDX-License-Identifier: EUPL-1.2

/// A window of the desk that verifies and sends.
public struct PaginaInvio: Hashable, Sendable {
    /// Rows in order.
    public var voci: [VoceInvio]
    /// All rows with this filter, counted up to a cap.
    public var totale: Conteggio
    /// Rows beyond the deadline, counted up to a cap.
    public var scadute: Conteggio
    /// Where the next window begins; nil when no row follows.
    public var prossima: CursoreCoda?

    /// A window from its parts.
    public init(voci: [VoceInvio], totale: Conteggio, scadute: Conteggio, prossima: CursoreCoda?) {
        self.voci = voci
        self.totale = totale
        self.scadute = scadute
        self.prossima = prossima
    }
}
