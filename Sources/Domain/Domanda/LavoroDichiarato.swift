// SPDX-License-Identifier: EUPL-1.2

/// A work going on when the domanda is presented: a row of the REI-Com annexed to it.
///
/// Source: D.Lgs. 147/2017 art. 11; docs/FONTI.md 2.9.
public struct LavoroDichiarato: Hashable, Sendable, Codable {
    /// Who works.
    public var persona: Identifier<Persona>
    /// The day the work began.
    public var dal: CalendarDate?
    /// The income expected in the calendar year.
    public var redditoAnnuo: Euro?
    /// Employed or self-employed, and in what.
    public var settore: String

    /// A row.
    public init(
        persona: Identifier<Persona>, dal: CalendarDate? = nil, redditoAnnuo: Euro? = nil, settore: String = ""
    ) {
        self.persona = persona
        self.dal = dal
        self.redditoAnnuo = redditoAnnuo
        self.settore = settore
    }
}
