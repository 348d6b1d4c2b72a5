// SPDX-License-Identifier: EUPL-1.2

/// A line of the agenda: an appointment, a convocation or a monitoring due, all in one order.
public struct VoceCalendario: Hashable, Sendable, Codable {
    /// Where it comes from.
    public var origine: OrigineVoce
    /// Grows at every edit of what it comes from.
    public var version: Int
    /// Day.
    public var data: CalendarDate
    /// Start; nil for what is due on a day at no hour.
    public var ora: TimeOfDay?
    /// Length in minutes.
    public var durata: Int
    /// What it is for.
    public var tipo: TipoAppuntamento
    /// Who takes part.
    public var operatori: [Identifier<Operatore>]
    /// Room, or empty.
    public var stanza: String
    /// Where, in words.
    public var luogo: String
    /// "Inventati (4)"; empty when it concerns no household.
    public var nucleo: String
    /// Code of the case file, or empty.
    public var codice: String
    /// The domanda to open.
    public var domanda: Identifier<Domanda>?
    /// What it is about, or how it ended, in words.
    public var oggetto: String
    /// Where it stands.
    public var stato: StatoAppuntamento

    /// A line from its parts.
    public init(
        origine: OrigineVoce, version: Int = 1, data: CalendarDate, ora: TimeOfDay?,
        durata: Int = DatiAppuntamento.durataAbituale, tipo: TipoAppuntamento, operatori: [Identifier<Operatore>],
        stanza: String = "", luogo: String = "", nucleo: String = "", codice: String = "",
        domanda: Identifier<Domanda>? = nil, oggetto: String = "", stato: StatoAppuntamento = .fissato
    ) {
        self.origine = origine
        self.version = version
        self.data = data
        self.ora = ora
        self.durata = durata
        self.tipo = tipo
        self.operatori = operatori
        self.stanza = stanza
        self.luogo = luogo
        self.nucleo = nucleo
        self.codice = codice
        self.domanda = domanda
        self.oggetto = oggetto
        self.stato = stato
    }

    /// The hours it takes; nil without an hour, or when cancelled.
    public var fascia: FasciaOraria? {
        guard let ora, stato != .annullato else { return nil }
        return FasciaOraria(dalle: ora.minutesAfterMidnight, alle: min(1440, ora.minutesAfterMidnight + max(1, durata)))
    }

    /// "Inventati (4)", or what it is about.
    public var titolo: String { nucleo.isEmpty ? (oggetto.isEmpty ? tipo.denominazione : oggetto) : nucleo }

    /// Orders by day, hour, household.
    public static func precedes(_ left: VoceCalendario, _ right: VoceCalendario) -> Bool {
        let (first, second) = (left.ora?.minutesAfterMidnight ?? -1, right.ora?.minutesAfterMidnight ?? -1)
        if left.data != right.data { return left.data < right.data }
        if first != second { return first < second }
        return left.titolo < right.titolo
    }
}
