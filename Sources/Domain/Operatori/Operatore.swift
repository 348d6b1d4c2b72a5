// SPDX-License-Identifier: EUPL-1.2

/// A person who works with the program, under whose name every write and every reading is recorded.
public struct Operatore: Hashable, Sendable, Codable {
    /// The number of the operator.
    public var id: Identifier<Operatore>
    /// The short code, as printed beside a record.
    public var codice: String
    /// The surname.
    public var cognome: String
    /// The name.
    public var nome: String
    /// The body the operator works for.
    public var ente: String
    /// The part in the work.
    public var ruolo: Ruolo
    /// The account of the operating system that identifies the operator.
    public var utenteDiSistema: String?
    /// The codice catastale of the comune of the desk, for URP clerks.
    public var comune: String?
    /// Whether the operator still works here; one who left is never deleted.
    public var isAttivo: Bool
    /// Weekly hours, for the workload.
    public var oreSettimanali: Int?
    /// Grows at every change.
    public var version: Int
    /// First day of work here; nil when it is not told.
    public var dal: CalendarDate?
    /// Last day of work here; nil while it is not known.
    public var al: CalendarDate?
    /// What the conventions of the body allow today.
    public var copertura: CoperturaConvenzione

    /// An operator.
    public init(
        id: Identifier<Operatore>, codice: String, cognome: String, nome: String, ente: String, ruolo: Ruolo,
        utenteDiSistema: String? = nil, comune: String? = nil, isAttivo: Bool = true, oreSettimanali: Int? = nil,
        version: Int = 1, dal: CalendarDate? = nil, al: CalendarDate? = nil,
        copertura: CoperturaConvenzione = .nonRichiesta
    ) {
        self.id = id
        self.codice = codice
        self.cognome = cognome
        self.nome = nome
        self.ente = ente
        self.ruolo = ruolo
        self.utenteDiSistema = utenteDiSistema
        self.comune = comune
        self.isAttivo = isAttivo
        self.oreSettimanali = oreSettimanali
        self.version = version
        self.dal = dal
        self.al = al
        self.copertura = copertura
    }

    /// The initial of the name and the surname.
    public var nomeBreve: String {
        guard let initial = nome.first else { return cognome }
        return "\(initial). \(cognome)"
    }

    /// Surname and name, as a list shows them.
    public var nomeCompleto: String { nome.isEmpty ? cognome : "\(cognome) \(nome)" }

    /// What is recorded of the operator.
    public var dati: DatiOperatore {
        DatiOperatore(
            codice: codice, cognome: cognome, nome: nome, ente: ente, ruolo: ruolo, utenteDiSistema: utenteDiSistema,
            comune: comune, oreSettimanali: oreSettimanali, dal: dal, al: al)
    }

    /// `nil` when the operator may, otherwise a refusal that says who may.
    public func may(_ permesso: Permesso) -> Refusal? {
        guard isAttivo else {
            return Refusal(
                "operatore_non_attivo", "L'operatore \(nomeBreve) non è più attivo: rivolgersi al supervisore.")
        }
        return TabellaPermessi.refusal(permesso, for: ruolo) ?? copertura.refusal(permesso, ente: ente)
    }
}
