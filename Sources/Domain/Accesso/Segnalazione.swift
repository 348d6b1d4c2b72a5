// SPDX-License-Identifier: EUPL-1.2

/// A recorded signal, and what came of it.
public struct Segnalazione: Hashable, Sendable, Codable {
    /// Stable number in the archive.
    public let id: Identifier<Segnalazione>
    /// What was received; nil in a list, where nobody reads it.
    public var dati: DatiSegnalazione?
    /// Day on which it was received.
    public let ricevutaIl: CalendarDate
    /// The body it comes from.
    public let ente: String
    /// Where it is.
    public let stato: StatoSegnalazione
    /// The contact it became.
    public let accesso: Identifier<Accesso>?
    /// The person it turned out to be about.
    public let persona: Identifier<Persona>?
    /// Day on which it was taken up or closed.
    public let decisaIl: CalendarDate?
    /// Why it was closed; nil in a list.
    public var motivo: String?
    /// Who took it up or closed it, initial and surname; who recorded it until then.
    public let operatore: String

    /// A signal as read from the archive.
    public init(
        id: Identifier<Segnalazione>, dati: DatiSegnalazione?, ricevutaIl: CalendarDate, ente: String,
        stato: StatoSegnalazione, accesso: Identifier<Accesso>? = nil, persona: Identifier<Persona>? = nil,
        decisaIl: CalendarDate? = nil, motivo: String? = nil, operatore: String
    ) {
        self.id = id
        self.dati = dati
        self.ricevutaIl = ricevutaIl
        self.ente = ente
        self.stato = stato
        self.accesso = accesso
        self.persona = persona
        self.decisaIl = decisaIl
        self.motivo = motivo
        self.operatore = operatore
    }
}
