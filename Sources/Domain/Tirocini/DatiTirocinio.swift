// SPDX-License-Identifier: EUPL-1.2

/// What is agreed of a tirocinio di inclusione: who, where, with whom, when and for how much.
///
/// Source: docs/FONTI.md 4.3; Accordo Stato-Regioni 22-1-2015 (7/CSR).
public struct DatiTirocinio: Hashable, Sendable, Codable {
    /// The trainee, a member of the household.
    public var persona: Identifier<Persona>
    /// The support of the project it is; nil when the project has none.
    public var sostegno: Identifier<Sostegno>?
    /// Where the work is done.
    public var ospitante: String
    /// Who promotes it; empty when it is the service itself.
    public var promotore: String
    /// Who follows it for the promoter.
    public var tutor: String
    /// First day.
    public var dal: CalendarDate
    /// Last day agreed, without suspensions.
    public var al: CalendarDate
    /// Hours a week.
    public var oreSettimanali: Int
    /// Allowance of a month.
    public var indennita: Euro
    /// What is done there, and with what aim.
    public var mansione: String

    /// What is agreed, from its fields.
    public init(
        persona: Identifier<Persona>, sostegno: Identifier<Sostegno>? = nil, ospitante: String, promotore: String = "",
        tutor: String, dal: CalendarDate, al: CalendarDate, oreSettimanali: Int, indennita: Euro,
        mansione: String = ""
    ) {
        self.persona = persona
        self.sostegno = sostegno
        self.ospitante = ospitante
        self.promotore = promotore
        self.tutor = tutor
        self.dal = dal
        self.al = al
        self.oreSettimanali = oreSettimanali
        self.indennita = indennita
        self.mansione = mansione
    }

    /// The name of the tutor as it is counted: spaces taken together.
    public var tutorContato: String { tutor.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// What keeps it from being recorded.
    ///
    /// - Parameters:
    ///   - firmatoIl: the day on which the project was signed; nil while it is not.
    ///   - nascita: birth of the trainee, when known.
    public func problems(firmatoIl: CalendarDate?, nascita: CalendarDate?) -> [Problem] {
        var found: [Problem] = []
        if ospitante.allSatisfy(\.isWhitespace) {
            found.append(Problem("ospitante_mancante", "Manca il soggetto ospitante: scriverlo.", field: "ospitante"))
        }
        if tutor.allSatisfy(\.isWhitespace) {
            found.append(Problem("tutor_mancante", "Manca il tutor: scrivere chi segue il tirocinio.", field: "tutor"))
        }
        guard let firmatoIl else {
            return found + [Problem("non_firmato", "Il progetto non è ancora firmato: prima si firma.", field: "dal")]
        }
        if dal < firmatoIl {
            found.append(
                Problem(
                    "prima_della_firma",
                    "Il tirocinio comincia prima della firma del progetto (\(firmatoIl.italian)): correggere la data.",
                    field: "dal"))
        }
        if al < dal {
            found.append(
                Problem("fine_prima", "Il tirocinio finisce prima di cominciare: correggere la data.", field: "al"))
        }
        if !(1...48).contains(oreSettimanali) {
            found.append(
                Problem("ore_assurde", "Le ore settimanali vanno da 1 a 48: correggerle.", field: "ore"))
        }
        if indennita < .zero || Euro(cents: 500_000) < indennita {
            found.append(
                Problem(
                    "indennita_assurda", "L'indennità mensile va da 0 a 5.000,00 euro: correggerla.", field: "indennita"
                ))
        }
        if let nascita, nascita.age(on: dal) < 15 {
            found.append(
                Problem(
                    "troppo_giovane", "Chi fa il tirocinio ha meno di 15 anni quel giorno: controllare chi è.",
                    field: "persona"))
        }
        return found
    }
}
