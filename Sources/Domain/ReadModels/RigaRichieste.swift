// SPDX-License-Identifier: EUPL-1.2

/// The requests to other offices without an answer, as a line of the desk: how many, how many late, the first awaited.
///
/// Source: docs/FONTI.md 9 (richieste ad altri uffici: inviate, risposte, sollecitate).
public struct RigaRichieste: Hashable, Sendable {
    /// How many wait for an answer.
    public let quanti: Conteggio
    /// How many whose day has passed.
    public let inRitardo: Conteggio
    /// Day on which the first awaited was sent; nil when none waits.
    public let inviataIl: CalendarDate?
    /// Code of its case file, or empty.
    public let codice: String
    /// "Inventati (4)", or empty.
    public let nucleo: String

    /// A line of the desk.
    public init(
        quanti: Conteggio, inRitardo: Conteggio, inviataIl: CalendarDate? = nil, codice: String = "",
        nucleo: String = ""
    ) {
        self.quanti = quanti
        self.inRitardo = inRitardo
        self.inviataIl = inviataIl
        self.codice = codice
        self.nucleo = nucleo
    }
}
