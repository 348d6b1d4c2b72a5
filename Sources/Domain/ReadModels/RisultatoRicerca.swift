// SPDX-License-Identifier: EUPL-1.2

/// A hit of the search as you type: what identifies, nothing more.
public struct RisultatoRicerca: Hashable, Sendable {
    /// The person found.
    public let persona: Identifier<Persona>
    /// "INVENTATI Maria".
    public let nome: String
    /// Codice fiscale, or empty.
    public let codiceFiscale: String
    /// Birth, when known.
    public let nascita: CalendarDate?
    /// The latest domanda of the person's household, if any.
    public let domanda: Identifier<Domanda>?
    /// Its code and state, in words; empty when none.
    public let situazione: String

    /// A hit as read from the archive.
    public init(
        persona: Identifier<Persona>, nome: String, codiceFiscale: String, nascita: CalendarDate?,
        domanda: Identifier<Domanda>?, situazione: String
    ) {
        self.persona = persona
        self.nome = nome
        self.codiceFiscale = codiceFiscale
        self.nascita = nascita
        self.domanda = domanda
        self.situazione = situazione
    }
}
