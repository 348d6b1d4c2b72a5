// SPDX-License-Identifier: EUPL-1.2

/// A hit of the search as you type: what identifies, and who holds the case; nothing of its content.
///
/// Source: Regolamento UE 2016/679 art. 5 par. 1 lett. c; docs/FONTI.md 9.
public struct RisultatoRicerca: Hashable, Sendable {
    /// The person found.
    public let persona: Identifier<Persona>
    /// "INVENTATI Maria".
    public let nome: String
    /// Codice fiscale, or empty.
    public let codiceFiscale: String
    /// Birth, when known.
    public let nascita: CalendarDate?
    /// Where the person lives: the cadastral code as the archive knows it, the name once it has been looked up.
    public var comune: String
    /// The name under which the person was found, when it is that of a double that has been joined; else empty.
    public let anche: String
    /// The latest domanda of the person's household, if any.
    public let domanda: Identifier<Domanda>?
    /// Code of its case file, or empty.
    public let codice: String
    /// What INPS says of it; not for a list others can read.
    public let stato: DomandaState?
    /// Where the presa in carico is, if there is one.
    public let presa: PresaInCaricoState?
    /// Who holds the case, initial and surname, or empty.
    public let inCarico: String
    /// What the list says of it: who holds the case, or that a domanda is going on; empty when none.
    public let situazione: String

    /// A hit as read from the archive.
    public init(
        persona: Identifier<Persona>, nome: String, codiceFiscale: String, nascita: CalendarDate?,
        comune: String = "", anche: String = "", domanda: Identifier<Domanda>? = nil, situazione: String? = nil,
        codice: String = "", stato: DomandaState? = nil, presa: PresaInCaricoState? = nil, inCarico: String = ""
    ) {
        self.persona = persona
        self.nome = nome
        self.codiceFiscale = codiceFiscale
        self.nascita = nascita
        self.comune = comune
        self.anche = anche
        self.domanda = domanda
        self.codice = codice
        self.stato = stato
        self.presa = presa
        self.inCarico = inCarico
        self.situazione = situazione ?? RisultatoRicerca.words(stato, presa, inCarico)
    }

    /// A domanda that can still go on: a second one needs a reason.
    public var hasOpenDomanda: Bool { domanda != nil && (stato?.isOpen ?? true) }

    /// "REI-2018-00311, accolta": what is said once this person has been chosen.
    public var domandaInParole: String {
        guard let stato else { return situazione }
        return codice.isEmpty ? stato.denominazione : "\(codice), \(stato.denominazione)"
    }

    private static func words(_ stato: DomandaState?, _ presa: PresaInCaricoState?, _ inCarico: String) -> String {
        guard let stato else { return "" }
        guard let presa, presa.isOpen else { return stato.isOpen ? "domanda in corso" : "domanda conclusa" }
        return inCarico.isEmpty ? "in carico, da assegnare" : "già in carico a \(inCarico)"
    }
}
