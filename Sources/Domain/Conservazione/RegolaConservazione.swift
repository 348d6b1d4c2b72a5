// SPDX-License-Identifier: EUPL-1.2

/// How long a kind of data is kept, as the body decided, with the act that says it.
///
/// While there is none for a kind, the time is not fixed and nothing is ever due.
public struct RegolaConservazione: Hashable, Sendable, Codable {
    /// What is kept.
    public var categoria: CategoriaConservazione
    /// For how many years.
    public var anni: Int
    /// The act: "Deliberazione dell'assemblea".
    public var atto: String
    /// Its number.
    public var numero: String
    /// Its day.
    public var data: CalendarDate
    /// The first day on which the rule holds.
    public var dal: CalendarDate

    /// A rule from its fields.
    public init(
        categoria: CategoriaConservazione, anni: Int, atto: String, numero: String, data: CalendarDate,
        dal: CalendarDate
    ) {
        self.categoria = categoria
        self.anni = anni
        self.atto = atto
        self.numero = numero
        self.data = data
        self.dal = dal
    }

    /// The act with its number and day, in words.
    public var attoInParole: String { "\(atto) n. \(numero) del \(data.italian)" }

    /// "10 anni".
    public var anniInParole: String { anni == 1 ? "1 anno" : "\(anni) anni" }

    /// The day on which what happened on a day is due.
    public func scade(dal fatto: CalendarDate) -> CalendarDate { fatto.adding(months: 12 * anni) }

    /// What keeps it from being recorded, each beside its field.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        if !(1...100).contains(anni) {
            found.append(Problem("anni_fuori_limite", "Gli anni vanno da 1 a 100: correggerli.", field: "anni"))
        }
        if atto.allSatisfy(\.isWhitespace) {
            found.append(Problem("atto_mancante", "Manca l'atto che fissa gli anni: scriverlo.", field: "atto"))
        }
        if numero.allSatisfy(\.isWhitespace) {
            found.append(Problem("numero_mancante", "Manca il numero dell'atto: scriverlo.", field: "numero"))
        }
        if data > today {
            found.append(Problem("data_futura", "La data dell'atto è nel futuro: controllarla.", field: "data"))
        }
        if dal < data {
            found.append(
                Problem(
                    "decorrenza_prima", "La regola non può valere da prima del suo atto: correggere la decorrenza.",
                    field: "dal"))
        }
        return found
    }
}
