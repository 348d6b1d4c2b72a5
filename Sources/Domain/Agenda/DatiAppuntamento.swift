// SPDX-License-Identifier: EUPL-1.2

/// What is written of an appointment: when, how long, who, where, for which household.
public struct DatiAppuntamento: Hashable, Sendable, Codable {
    /// Day.
    public var data: CalendarDate
    /// Start.
    public var ora: TimeOfDay
    /// Length in minutes.
    public var durata: Int
    /// What it is for.
    public var tipo: TipoAppuntamento
    /// Operators who take part: assistente sociale and consulente of the CPI in co-presence, or others; in order.
    public var operatori: [Identifier<Operatore>]
    /// Room, when it is one that others use; empty elsewhere.
    public var stanza: String
    /// Address or place, in words.
    public var luogo: String
    /// The household it is about, through its domanda; nil for what concerns none.
    public var domanda: Identifier<Domanda>?
    /// What it is about, in words.
    public var oggetto: String

    /// Lengths an appointment may have, in minutes.
    public static let durate = 5...600
    /// Minutes kept for a meeting when nobody says otherwise.
    public static let durataAbituale = 60

    /// An appointment from its fields.
    public init(
        data: CalendarDate, ora: TimeOfDay, durata: Int = DatiAppuntamento.durataAbituale, tipo: TipoAppuntamento,
        operatori: [Identifier<Operatore>], stanza: String = "", luogo: String = "",
        domanda: Identifier<Domanda>? = nil, oggetto: String = ""
    ) {
        self.data = data
        self.ora = ora
        self.durata = durata
        self.tipo = tipo
        self.operatori = operatori
        self.stanza = stanza
        self.luogo = luogo
        self.domanda = domanda
        self.oggetto = oggetto
    }

    /// The hours it takes, on its day.
    public var fascia: FasciaOraria {
        FasciaOraria(
            dalle: ora.minutesAfterMidnight, alle: min(1440, ora.minutesAfterMidnight + max(1, durata)))
    }

    /// What keeps it from being recorded, each beside its field.
    public func problems() -> [Problem] {
        var found: [Problem] = []
        if operatori.isEmpty {
            found.append(
                Problem("operatore_mancante", "Manca chi partecipa: indicare almeno un operatore.", field: "operatore"))
        }
        if Set(operatori).count < operatori.count {
            found.append(
                Problem(
                    "operatore_doppio", "Lo stesso operatore è indicato due volte: lasciarlo una volta sola.",
                    field: "insieme"))
        }
        if !Self.durate.contains(durata) {
            found.append(
                Problem("durata_fuori_limite", "La durata va da 5 minuti a 10 ore: correggerla.", field: "durata"))
        }
        if ora.minutesAfterMidnight + durata > 1440 {
            found.append(
                Problem(
                    "oltre_mezzanotte", "L'appuntamento finisce dopo mezzanotte: correggere l'ora o la durata.",
                    field: "ora"))
        }
        if domanda == nil, oggetto.allSatisfy(\.isWhitespace) {
            found.append(
                Problem(
                    "oggetto_mancante", "Senza un nucleo serve l'oggetto: scriverlo in poche parole.",
                    field: "oggetto"))
        }
        return found
    }
}
