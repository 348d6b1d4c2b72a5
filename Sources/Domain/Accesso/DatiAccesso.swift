// SPDX-License-Identifier: EUPL-1.2

/// One contact at a point of access: the scheda di accesso.
///
/// Source: docs/FONTI.md 3.2.
public struct DatiAccesso: Hashable, Sendable, Codable {
    /// Day of the contact, never in the future.
    public var data: CalendarDate
    /// Time of the contact.
    public var ora: TimeOfDay
    /// Where.
    public var punto: Identifier<PuntoDiAccesso>
    /// How.
    public var modalita: ModalitaAccesso
    /// Who speaks.
    public var interlocutore: Interlocutore
    /// Who sent them.
    public var inviatoDa: Invio
    /// Of whom the contact is about; nil for an anonymous question.
    public var persona: Identifier<Persona>?
    /// Why, at least one.
    public var motivi: [MotivoAccesso]
    /// Day on which the privacy notice was given.
    public var informativaIl: CalendarDate?
    /// What came of it.
    public var esito: EsitoAccesso
    /// Free text.
    public var note: String
    /// Name of who speaks, when it is not the person, with what they are to them.
    public var chiamante: String
    /// What who speaks for another has shown; nil when it was not asked.
    public var delega: Delega?
    /// The check made on the telephone; nil when there was none.
    public var identita: VerificaIdentita?
    /// The day on which a CAF handed over what it received on `data`.
    public var consegnatoIl: CalendarDate?
    /// The service the person was sent on to.
    public var rinvio: Rinvio?
    /// The appointment given.
    public var appuntamento: AppuntamentoAccesso?
    /// The signal this contact takes up.
    public var segnalazione: Identifier<Segnalazione>?

    /// A contact from its fields.
    public init(
        data: CalendarDate, ora: TimeOfDay, punto: Identifier<PuntoDiAccesso>, modalita: ModalitaAccesso = .sportello,
        interlocutore: Interlocutore = .interessato, inviatoDa: Invio = .autonomo,
        persona: Identifier<Persona>? = nil, motivi: [MotivoAccesso], informativaIl: CalendarDate? = nil,
        esito: EsitoAccesso, note: String = "", chiamante: String = "", delega: Delega? = nil,
        identita: VerificaIdentita? = nil, consegnatoIl: CalendarDate? = nil, rinvio: Rinvio? = nil,
        appuntamento: AppuntamentoAccesso? = nil, segnalazione: Identifier<Segnalazione>? = nil
    ) {
        self.data = data
        self.ora = ora
        self.punto = punto
        self.modalita = modalita
        self.interlocutore = interlocutore
        self.inviatoDa = inviatoDa
        self.persona = persona
        self.motivi = motivi
        self.informativaIl = informativaIl
        self.esito = esito
        self.note = note
        self.chiamante = chiamante
        self.delega = delega
        self.identita = identita
        self.consegnatoIl = consegnatoIl
        self.rinvio = rinvio
        self.appuntamento = appuntamento
        self.segnalazione = segnalazione
    }
}
