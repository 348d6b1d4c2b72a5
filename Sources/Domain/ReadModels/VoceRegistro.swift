// SPDX-License-Identifier: EUPL-1.2

/// One row of the access register: what tells a contact from the others, without its content.
public struct VoceRegistro: Hashable, Sendable {
    /// Which contact.
    public let accesso: Identifier<Accesso>
    /// Its day.
    public let data: CalendarDate
    /// Its time.
    public let ora: TimeOfDay
    /// Where.
    public let punto: Identifier<PuntoDiAccesso>
    /// How.
    public let modalita: ModalitaAccesso
    /// Surname and name, or empty.
    public let persona: String
    /// Why, in order.
    public let motivi: [MotivoAccesso]
    /// What came of it.
    public let esito: EsitoAccesso
    /// Initial and surname.
    public let operatore: String
    /// It takes the place of another.
    public let isRettifica: Bool

    /// A row from its parts.
    public init(
        accesso: Identifier<Accesso>, data: CalendarDate, ora: TimeOfDay, punto: Identifier<PuntoDiAccesso>,
        modalita: ModalitaAccesso, persona: String, motivi: [MotivoAccesso], esito: EsitoAccesso, operatore: String,
        isRettifica: Bool
    ) {
        self.accesso = accesso
        self.data = data
        self.ora = ora
        self.punto = punto
        self.modalita = modalita
        self.persona = persona
        self.motivi = motivi
        self.esito = esito
        self.operatore = operatore
        self.isRettifica = isRettifica
    }

    /// Its place in the register.
    public var cursore: CursoreRegistro {
        CursoreRegistro(data: data.dayNumber, ora: ora.hour * 60 + ora.minute, accesso: accesso.rawValue)
    }
}
