// SPDX-License-Identifier: EUPL-1.2

/// A row of a waiting list.
public struct VoceCoda: Hashable, Sendable {
    /// Domanda, always.
    public let domanda: Identifier<Domanda>
    /// Code of the case file.
    public let codice: String
    /// "Inventati (4)".
    public let nucleo: String
    /// Belfiore code.
    public let comune: String
    /// Day from which the wait is counted.
    public let dal: CalendarDate
    /// Legal deadline of the step, if any.
    public let scade: CalendarDate?
    /// Day of presentation of the domanda.
    public let presentataIl: CalendarDate?
    /// Protocol, as shown.
    public let protocollo: String
    /// Initial and surname of the assistente sociale, or empty.
    public let assistente: String
    /// State, in words.
    public let stato: String
    /// Day of the last letter made about the DSU, in the lists of the DSU.
    public let letteraIl: CalendarDate?
    /// What the office noted to do about the DSU, and when, in words; empty elsewhere.
    public let nota: String
    /// Position of this row in the order, for the next page.
    public let cursore: CursoreCoda

    /// A row as read from the archive.
    public init(
        domanda: Identifier<Domanda>, codice: String, nucleo: String, comune: String, dal: CalendarDate,
        scade: CalendarDate?, presentataIl: CalendarDate?, protocollo: String, assistente: String, stato: String,
        letteraIl: CalendarDate? = nil, nota: String = "", cursore: CursoreCoda
    ) {
        self.domanda = domanda
        self.codice = codice
        self.nucleo = nucleo
        self.comune = comune
        self.dal = dal
        self.scade = scade
        self.presentataIl = presentataIl
        self.protocollo = protocollo
        self.assistente = assistente
        self.stato = stato
        self.letteraIl = letteraIl
        self.nota = nota
        self.cursore = cursore
    }
}
