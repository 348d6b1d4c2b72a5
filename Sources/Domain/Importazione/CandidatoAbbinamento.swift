// SPDX-License-Identifier: EUPL-1.2

/// A domanda an outcome could belong to, with the reason it is proposed.
public struct CandidatoAbbinamento: Hashable, Sendable {
    /// The domanda.
    public let domanda: Identifier<Domanda>
    /// Version read, for the act that matches.
    public let version: Int
    /// Code of the case file.
    public let codice: String
    /// Who applied.
    public let richiedente: String
    /// Codice fiscale of who applied, now.
    public let codiceFiscale: String
    /// Protocol.
    public let protocollo: String
    /// Day of presentation.
    public let presentataIl: CalendarDate?
    /// Comune of residence.
    public let comune: String
    /// Where the domanda is.
    public let stato: DomandaState
    /// Why it is proposed, in words.
    public let perche: String

    /// A candidate.
    public init(
        domanda: Identifier<Domanda>, version: Int, codice: String, richiedente: String, codiceFiscale: String,
        protocollo: String, presentataIl: CalendarDate?, comune: String, stato: DomandaState, perche: String
    ) {
        self.domanda = domanda
        self.version = version
        self.codice = codice
        self.richiedente = richiedente
        self.codiceFiscale = codiceFiscale
        self.protocollo = protocollo
        self.presentataIl = presentataIl
        self.comune = comune
        self.stato = stato
        self.perche = perche
    }
}
