// SPDX-License-Identifier: EUPL-1.2

/// What a guard of axis B needs to know besides the event.
public struct PresaInCaricoContext: Hashable, Sendable {
    /// Current state; nil before the case exists.
    public var stato: PresaInCaricoState?
    /// State before the closing, to which a reopening returns.
    public var statoPrecedente: PresaInCaricoState?
    /// Axis A.
    public var domanda: DomandaState
    /// What day it is.
    public var today: CalendarDate
    /// Day of the latest fact of this case the others are in order with; `PresaInCaricoEvent.annotazioni` that left
    /// it where it was are not among them.
    public var ultimoFatto: CalendarDate?
    /// The assistente sociale named in the event works here.
    public var isAssistenteAttivo: Bool
    /// What lacks to close the scheda, section A.
    public var missingAnalisi: [Missing]
    /// Outcome of the closed analisi.
    public var esitoAnalisi: EsitoAnalisi?
    /// Day of the closed analisi.
    public var analisiIl: CalendarDate?
    /// Members of the équipe multidisciplinare.
    public var equipe: Int
    /// What lacks to close the quadro di analisi.
    public var missingQuadro: [Missing]
    /// Day of the closed quadro; nil while it is not.
    public var quadroChiusoIl: CalendarDate?
    /// What lacks to sign the project, signatures included.
    public var missingProgetto: [Missing]
    /// A version of the project, or the patto, is signed.
    public var isFirmato: Bool
    /// Signatures gathered on a version that is not signed by everybody yet.
    public var firmeRaccolte: Int
    /// A convocation of a signed project still waits for its outcome.
    public var isConvocato: Bool
    /// Day of presentation of the domanda: nothing is done for it before.
    public var presentataIl: CalendarDate?
    /// Expected last day of the signed project.
    public var fineProgetto: CalendarDate?
    /// Role of who acts: only the supervisor reopens.
    public var ruolo: Ruolo

    /// A context in which nothing is missing.
    public init(
        stato: PresaInCaricoState?, domanda: DomandaState, today: CalendarDate, ruolo: Ruolo = .assistenteSociale,
        statoPrecedente: PresaInCaricoState? = nil, ultimoFatto: CalendarDate? = nil, isAssistenteAttivo: Bool = true,
        missingAnalisi: [Missing] = [], esitoAnalisi: EsitoAnalisi? = nil, analisiIl: CalendarDate? = nil,
        equipe: Int = 0, missingQuadro: [Missing] = [], missingProgetto: [Missing] = [], isFirmato: Bool = false,
        firmeRaccolte: Int = 0, isConvocato: Bool = false, presentataIl: CalendarDate? = nil,
        fineProgetto: CalendarDate? = nil, quadroChiusoIl: CalendarDate? = nil
    ) {
        self.stato = stato
        self.domanda = domanda
        self.today = today
        self.ruolo = ruolo
        self.statoPrecedente = statoPrecedente
        self.ultimoFatto = ultimoFatto
        self.isAssistenteAttivo = isAssistenteAttivo
        self.missingAnalisi = missingAnalisi
        self.esitoAnalisi = esitoAnalisi
        self.analisiIl = analisiIl
        self.equipe = equipe
        self.missingQuadro = missingQuadro
        self.missingProgetto = missingProgetto
        self.isFirmato = isFirmato
        self.firmeRaccolte = firmeRaccolte
        self.isConvocato = isConvocato
        self.presentataIl = presentataIl
        self.fineProgetto = fineProgetto
        self.quadroChiusoIl = quadroChiusoIl
    }
}
