// SPDX-License-Identifier: EUPL-1.2

/// A member of a nucleo together with who the person is.
public struct Componente: Hashable, Sendable, Codable {
    /// The row of the nucleo.
    public var dati: DatiComponente
    /// Who they are.
    public var persona: Persona
    /// What else is known of them; nil when nothing is.
    public var situazione: SituazioneFamiliare?

    /// Joins a row with its person.
    public init(dati: DatiComponente, persona: Persona, situazione: SituazioneFamiliare? = nil) {
        self.dati = dati
        self.persona = persona
        self.situazione = situazione
    }

    /// Age in full years on `date`; nil when the birth is unknown.
    public func eta(on date: CalendarDate) -> Int? { persona.dati.nascita?.age(on: date) }

    /// Under 18 on `date`; an unknown birth counts as adult, so that a signature is asked for.
    public func isMinore(on date: CalendarDate) -> Bool { (eta(on: date) ?? 18) < 18 }

    /// False on the days on which the member is a household of their own.
    public func conta(on date: CalendarDate) -> Bool { !(situazione?.nonConta?.contains(date) ?? false) }
}
