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

    /// A contact from its fields.
    public init(
        data: CalendarDate, ora: TimeOfDay, punto: Identifier<PuntoDiAccesso>, modalita: ModalitaAccesso = .sportello,
        interlocutore: Interlocutore = .interessato, inviatoDa: Invio = .autonomo,
        persona: Identifier<Persona>? = nil, motivi: [MotivoAccesso], informativaIl: CalendarDate? = nil,
        esito: EsitoAccesso, note: String = ""
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
    }

    /// What keeps this contact from being recorded; the time of day is checked when `now` is given.
    public func problems(today: CalendarDate, now: TimeOfDay? = nil) -> [Problem] {
        var found: [Problem] = []
        if data > today {
            found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: "data"))
        }
        if let now, data == today, ora > now {
            found.append(Problem("ora_futura", "L'ora è nel futuro: controllarla.", field: "ora"))
        }
        if motivi.isEmpty {
            found.append(Problem("motivo_mancante", "Manca il motivo: indicarne almeno uno.", field: "motivi"))
        }
        if let informativaIl, informativaIl > today {
            found.append(
                Problem(
                    "informativa_futura", "La data dell'informativa è nel futuro: controllarla.",
                    field: "informativaIl"))
        }
        return found
    }
}
