// SPDX-License-Identifier: EUPL-1.2

/// A support in a project.
///
/// Source: docs/FONTI.md 3.7.
public struct Intervento: Hashable, Sendable, Codable {
    /// Code in the catalogue.
    public var codice: String
    /// For whom; nil for the whole household.
    public var persona: Identifier<Persona>?
    /// Who provides it.
    public var fornitore: String
    /// Fund that pays.
    public var fondo: String
    /// First day.
    public var dal: CalendarDate?
    /// Last day.
    public var al: CalendarDate?
    /// How much, in `unita`.
    public var quantita: Int?
    /// "ore", "mesi", "incontri".
    public var unita: String
    /// Where it is.
    public var stato: StatoIntervento
    /// Body that owns it; nil in projects of before it was asked.
    public var titolare: String?
    /// Who sends the household there ("EEMM", "SEUS"); nil in projects of before it was asked.
    public var invio: String?

    /// A support foreseen.
    public init(
        codice: String, persona: Identifier<Persona>? = nil, fornitore: String = "", fondo: String = "",
        dal: CalendarDate? = nil, al: CalendarDate? = nil, quantita: Int? = nil, unita: String = "",
        stato: StatoIntervento = .previsto, titolare: String? = nil, invio: String? = nil
    ) {
        self.codice = codice
        self.persona = persona
        self.fornitore = fornitore
        self.fondo = fondo
        self.dal = dal
        self.al = al
        self.quantita = quantita
        self.unita = unita
        self.stato = stato
        self.titolare = titolare
        self.invio = invio
    }
}
