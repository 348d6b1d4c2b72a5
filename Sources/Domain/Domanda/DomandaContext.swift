// SPDX-License-Identifier: EUPL-1.2

/// What a guard of axis A needs to know besides the event.
public struct DomandaContext: Hashable, Sendable {
    /// Current state.
    public var stato: DomandaState
    /// The form.
    public var dati: DatiDomanda
    /// The check of the comune, once made.
    public var verifica: VerificaComune?
    /// Day sent.
    public var inviataIl: CalendarDate?
    /// Day of the last outcome.
    public var esitoIl: CalendarDate?
    /// Day of the latest fact of this domanda: nothing is dated before what it depends on.
    public var ultimoFatto: CalendarDate?
    /// Domande of the same ente presented earlier and not yet sent.
    public var precedentiNonInviate: Int
    /// Working days of the seat.
    public var calendario: WorkingCalendar
    /// What day it is.
    public var today: CalendarDate

    /// A context from its parts.
    public init(
        stato: DomandaState, dati: DatiDomanda, verifica: VerificaComune? = nil, inviataIl: CalendarDate? = nil,
        esitoIl: CalendarDate? = nil, ultimoFatto: CalendarDate? = nil, precedentiNonInviate: Int = 0,
        calendario: WorkingCalendar, today: CalendarDate
    ) {
        self.stato = stato
        self.dati = dati
        self.verifica = verifica
        self.inviataIl = inviataIl
        self.esitoIl = esitoIl
        self.ultimoFatto = ultimoFatto
        self.precedentiNonInviate = precedentiNonInviate
        self.calendario = calendario
        self.today = today
    }
}
