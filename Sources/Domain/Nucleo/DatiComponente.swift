// SPDX-License-Identifier: EUPL-1.2

/// One member's row in the nucleo: who, what to the richiedente, from when to when.
///
/// Source: docs/FONTI.md 3.4.
public struct DatiComponente: Hashable, Sendable, Codable {
    /// The person; who they are stays with `Persona`.
    public var persona: Identifier<Persona>
    /// Exactly one member is the richiedente.
    public var parentela: Parentela
    /// Lives under the same roof.
    public var isConvivente: Bool
    /// Nil while unknown.
    public var titoloDiStudio: TitoloDiStudio?
    /// Nil while unknown.
    public var condizione: CondizioneOccupazionale?
    /// Free text ("cuoco").
    public var qualifica: String
    /// Dichiarazione di immediata disponibilità signed.
    public var hasDid: Bool
    /// Receives NASpI, or another social shock absorber.
    public var hasNaspi: Bool
    /// Attends courses.
    public var frequentaCorsi: Bool
    /// As in the DSU.
    public var disabilita: CondizioneDisabilita
    /// First day in the nucleo.
    public var dal: CalendarDate
    /// Last day in the nucleo; nil while a member.
    public var al: CalendarDate?

    /// A member from `dal` on.
    public init(
        persona: Identifier<Persona>, parentela: Parentela, isConvivente: Bool = true,
        titoloDiStudio: TitoloDiStudio? = nil, condizione: CondizioneOccupazionale? = nil, qualifica: String = "",
        hasDid: Bool = false, hasNaspi: Bool = false, frequentaCorsi: Bool = false,
        disabilita: CondizioneDisabilita = .nessuna, dal: CalendarDate, al: CalendarDate? = nil
    ) {
        self.persona = persona
        self.parentela = parentela
        self.isConvivente = isConvivente
        self.titoloDiStudio = titoloDiStudio
        self.condizione = condizione
        self.qualifica = qualifica
        self.hasDid = hasDid
        self.hasNaspi = hasNaspi
        self.frequentaCorsi = frequentaCorsi
        self.disabilita = disabilita
        self.dal = dal
        self.al = al
    }

    /// True when a member on `date`.
    public func isMember(on date: CalendarDate) -> Bool {
        guard dal <= date else { return false }
        guard let al else { return true }
        return date <= al
    }
}
