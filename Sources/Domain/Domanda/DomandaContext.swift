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
    /// The richiedente has a codice fiscale: INPS does not examine a domanda without.
    public var hasCodiceFiscale: Bool
    /// Last day of the benefit, when it is known.
    public var fineBeneficio: CalendarDate?
    /// Working days of the seat.
    public var calendario: WorkingCalendar
    /// What day it is.
    public var today: CalendarDate

    /// A context from its parts.
    public init(
        stato: DomandaState, dati: DatiDomanda, verifica: VerificaComune? = nil, inviataIl: CalendarDate? = nil,
        esitoIl: CalendarDate? = nil, ultimoFatto: CalendarDate? = nil, precedentiNonInviate: Int = 0,
        hasCodiceFiscale: Bool = true, fineBeneficio: CalendarDate? = nil, calendario: WorkingCalendar,
        today: CalendarDate
    ) {
        self.stato = stato
        self.dati = dati
        self.verifica = verifica
        self.inviataIl = inviataIl
        self.esitoIl = esitoIl
        self.ultimoFatto = ultimoFatto
        self.precedentiNonInviate = precedentiNonInviate
        self.hasCodiceFiscale = hasCodiceFiscale
        self.fineBeneficio = fineBeneficio
        self.calendario = calendario
        self.today = today
    }
    /// The context of a domanda as read; what only the archive knows is given apart.
    public init(
        of domanda: Domanda, ultimoFatto: CalendarDate? = nil, precedentiNonInviate: Int = 0,
        hasCodiceFiscale: Bool = true, calendario: WorkingCalendar, today: CalendarDate
    ) {
        self.init(
            stato: domanda.stato, dati: domanda.dati, verifica: domanda.verifica, inviataIl: domanda.inviataIl,
            esitoIl: domanda.esito?.data, ultimoFatto: ultimoFatto, precedentiNonInviate: precedentiNonInviate,
            hasCodiceFiscale: hasCodiceFiscale, fineBeneficio: domanda.fineBeneficio, calendario: calendario,
            today: today)
    }
}
