// SPDX-License-Identifier: EUPL-1.2

/// What is known of a member besides kinship and dates: civil state, absence, who answers for a minor.
///
/// Source: docs/FONTI.md 9, "Households that are not simple".
public struct SituazioneFamiliare: Hashable, Sendable, Codable {
    /// The member.
    public var persona: Identifier<Persona>
    /// Nil while unknown.
    public var statoCivile: StatoCivile?
    /// Since when.
    public var statoCivileDal: CalendarDate?
    /// Separated, and still under the same roof.
    public var separazione: SeparazioneStessoTetto?
    /// Away for a time, and still counting.
    public var assenza: AssenzaTemporanea?
    /// Of a minor.
    public var responsabilita: ResponsabilitaGenitoriale?
    /// Who collects, when it is not the member.
    public var riscossione: RiscossioneBeneficio?
    /// The days on which the member counts elsewhere; it follows from the placement.
    public var nonConta: PeriodoFuoriNucleo?
    /// Placement and decrees; nil when the reader may not know them.
    public var tutela: TutelaMinore?

    /// A member of whom nothing else is known.
    public init(persona: Identifier<Persona>) {
        self.persona = persona
    }

    /// True when nothing of what everybody reads is written.
    public var isEmpty: Bool { self == SituazioneFamiliare(persona: persona) }

    /// What keeps it from being recorded, each beside its field.
    public func problems(today: CalendarDate) -> [Problem] {
        var found: [Problem] = []
        for (field, date) in [
            ("statoCivileDal", statoCivileDal), ("separazione.data", separazione?.data), ("assenza.dal", assenza?.dal),
        ] {
            if let date, date > today {
                found.append(Problem("data_futura", "La data è nel futuro: controllarla.", field: field))
            }
        }
        if let assenza, let al = assenza.al, al < assenza.dal {
            found.append(Problem("fine_prima", "La fine viene prima dell'inizio: correggere.", field: "assenza.al"))
        }
        if let responsabilita, responsabilita.esercizio != .entrambi, responsabilita.chi.isEmpty {
            found.append(
                Problem("chi_mancante", "Manca il nome di chi la esercita: scriverlo.", field: "responsabilita.chi"))
        }
        if let riscossione, riscossione.nominativo.isEmpty {
            found.append(
                Problem("chi_mancante", "Manca il nome di chi riscuote: scriverlo.", field: "riscossione.chi"))
        }
        return found
    }
}
