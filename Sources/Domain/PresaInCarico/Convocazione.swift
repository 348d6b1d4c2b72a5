// SPDX-License-Identifier: EUPL-1.2

/// An appointment of the mini-équipe to which a household is called.
///
/// Source: docs/FONTI.md 1.2, passo 7.
public struct Convocazione: Hashable, Sendable, Codable {
    /// Day of the meeting.
    public var data: CalendarDate
    /// Time of the meeting.
    public var ora: TimeOfDay
    /// Where.
    public var luogo: String
    /// How the household was told.
    public var mezzo: MezzoConvocazione
    /// Day on which it was told.
    public var avvisatoIl: CalendarDate
    /// Who takes part, as text.
    public var partecipanti: String
    /// Minutes it takes; nil for the usual length.
    public var durata: Int?
    /// Room, when it is one that others use.
    public var stanza: String?
    /// How it ended, once it has.
    public var esito: EsitoIncontro?
    /// Why the household was absent, in words.
    public var motivoAssenza: String
    /// Why it is justified, when it is.
    public var giustificazione: MotivoGiustificato?
    /// False when the worker keeps an absence out of the count of sanctions: late notice, or one that never arrived.
    public var isContata: Bool
    /// What is known of the delivery, oldest first.
    public var recapiti: [Recapito]

    /// A convocation not yet held.
    public init(
        data: CalendarDate, ora: TimeOfDay, luogo: String, mezzo: MezzoConvocazione, avvisatoIl: CalendarDate,
        partecipanti: String = "", durata: Int? = nil, stanza: String? = nil, esito: EsitoIncontro? = nil,
        motivoAssenza: String = "", giustificazione: MotivoGiustificato? = nil, isContata: Bool = true,
        recapiti: [Recapito] = []
    ) {
        self.data = data
        self.ora = ora
        self.luogo = luogo
        self.mezzo = mezzo
        self.avvisatoIl = avvisatoIl
        self.partecipanti = partecipanti
        self.durata = durata
        self.stanza = stanza
        self.esito = esito
        self.motivoAssenza = motivoAssenza
        self.giustificazione = giustificazione
        self.isContata = isContata
        self.recapiti = recapiti
    }

    /// The last thing known of the delivery.
    public var recapito: Recapito? { recapiti.last }

    /// The hours the meeting takes.
    public var fascia: FasciaOraria {
        let start = ora.minutesAfterMidnight
        return FasciaOraria(dalle: start, alle: min(1440, start + max(1, durata ?? DatiAppuntamento.durataAbituale)))
    }
}
