// SPDX-License-Identifier: EUPL-1.2

/// A step on the line, with its state and its day.
public struct PassoDelPercorso: Hashable, Sendable {
    /// Which step.
    public let passo: Passo
    /// Done, now or next.
    public let stato: StatoPasso
    /// Day it was done.
    public let data: CalendarDate?

    /// A step on the line.
    public init(passo: Passo, stato: StatoPasso, data: CalendarDate? = nil) {
        self.passo = passo
        self.stato = stato
        self.data = data
    }
}
