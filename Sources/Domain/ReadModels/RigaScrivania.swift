// SPDX-License-Identifier: EUPL-1.2

/// One queue on the desk: how many, how many overdue, the oldest.
public struct RigaScrivania: Hashable, Sendable {
    /// Which queue.
    public let coda: Coda
    /// How many wait.
    public let quanti: Conteggio
    /// How many are beyond the deadline.
    public let scaduti: Conteggio
    /// The first in the order.
    public let prima: VoceCoda?

    /// A line of the desk.
    public init(coda: Coda, quanti: Conteggio, scaduti: Conteggio, prima: VoceCoda?) {
        self.coda = coda
        self.quanti = quanti
        self.scaduti = scaduti
        self.prima = prima
    }
}
