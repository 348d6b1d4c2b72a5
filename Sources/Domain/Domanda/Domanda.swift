// SPDX-License-Identifier: EUPL-1.2

/// A domanda with its state, as read from the archive.
public struct Domanda: Hashable, Sendable, Codable {
    /// Stable number in the archive.
    public let id: Identifier<Domanda>
    /// Grows at every edit and transition.
    public var version: Int
    /// Local progressive ("REI-2018-00311"), given at the protocol; nil for a draft.
    public var codice: String?
    /// Axis A.
    public var stato: DomandaState
    /// The form.
    public var dati: DatiDomanda
    /// The household that applies.
    public var nucleo: Identifier<Nucleo>
    /// Who applies.
    public var richiedente: Identifier<Persona>
    /// Outcome of the check of the comune, once made.
    public var verifica: VerificaComune?
    /// Day sent to INPS.
    public var inviataIl: CalendarDate?
    /// Protocol given by INPS.
    public var protocolloInps: String?
    /// Last outcome of INPS.
    public var esito: EsitoInps?

    /// A domanda as read from the archive.
    public init(
        id: Identifier<Domanda>, version: Int, codice: String?, stato: DomandaState, dati: DatiDomanda,
        nucleo: Identifier<Nucleo>, richiedente: Identifier<Persona>, verifica: VerificaComune? = nil,
        inviataIl: CalendarDate? = nil, protocolloInps: String? = nil, esito: EsitoInps? = nil
    ) {
        self.id = id
        self.version = version
        self.codice = codice
        self.stato = stato
        self.dati = dati
        self.nucleo = nucleo
        self.richiedente = richiedente
        self.verifica = verifica
        self.inviataIl = inviataIl
        self.protocolloInps = protocolloInps
        self.esito = esito
    }
}
