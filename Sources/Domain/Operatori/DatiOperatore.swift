// SPDX-License-Identifier: EUPL-1.2

/// What is recorded of an operator.
public struct DatiOperatore: Hashable, Sendable, Codable {
    /// Short stable code ("a.esempio").
    public var codice: String
    /// Surname.
    public var cognome: String
    /// Given name.
    public var nome: String
    /// Body.
    public var ente: String
    /// What they may see and do.
    public var ruolo: Ruolo
    /// Account of the operating system, as PostgreSQL's peer.
    public var utenteDiSistema: String?
    /// Belfiore code of the counter, for the URP.
    public var comune: String?
    /// Hours a week.
    public var oreSettimanali: Int?
    /// First day of work here; nil when it is not told.
    public var dal: CalendarDate?
    /// Last day of work here; nil while it is not known.
    public var al: CalendarDate?

    /// An operator from the fields.
    public init(
        codice: String, cognome: String, nome: String, ente: String, ruolo: Ruolo, utenteDiSistema: String? = nil,
        comune: String? = nil, oreSettimanali: Int? = nil, dal: CalendarDate? = nil, al: CalendarDate? = nil
    ) {
        self.codice = codice
        self.cognome = cognome
        self.nome = nome
        self.ente = ente
        self.ruolo = ruolo
        self.utenteDiSistema = utenteDiSistema
        self.comune = comune
        self.oreSettimanali = oreSettimanali
        self.dal = dal
        self.al = al
    }

    /// True on the days of work here.
    public func isValid(on date: CalendarDate) -> Bool {
        dal.map { $0 <= date } ?? true && al.map { date <= $0 } ?? true
    }

    /// What keeps them from being recorded, each beside its field.
    ///
    /// - Parameter comuni: the cadastral codes of the ambito.
    public func problems(comuni: [String]) -> [Problem] {
        var found: [Problem] = []
        if codice.isEmpty {
            found.append(
                Problem(
                    "operatore_incompleto", "Manca il codice: una sigla breve, per esempio a.esempio.", field: "codice")
            )
        }
        if cognome.allSatisfy(\.isWhitespace) {
            found.append(
                Problem("operatore_incompleto", "Manca il cognome dell'operatore: scriverlo.", field: "cognome"))
        }
        if ente.allSatisfy(\.isWhitespace) {
            found.append(Problem("operatore_incompleto", "Manca l'ente per cui lavora: scriverlo.", field: "ente"))
        }
        if let dal, let al, al < dal {
            found.append(
                Problem(
                    "operatore_al_contrario", "L'ultimo giorno viene prima del primo: correggere le date.", field: "al")
            )
        }
        if let oreSettimanali, !(1...40).contains(oreSettimanali) {
            found.append(Problem("operatore_ore", "Le ore settimanali vanno da 1 a 40: correggerle.", field: "ore"))
        }
        if let comune, !comuni.contains(comune) {
            found.append(
                Problem(
                    "operatore_comune", "Il comune non è fra quelli dell'ambito: sceglierne uno dell'elenco.",
                    field: "comune"))
        }
        return found
    }
}
