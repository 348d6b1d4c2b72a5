// SPDX-License-Identifier: EUPL-1.2

/// What the family requirement asks of one member of the household.
public struct ComponenteDichiarato: Hashable, Sendable, Codable {
    /// The day of birth, when known.
    public var nascita: CalendarDate?
    /// Whether the member has a disability.
    public var isDisabile: Bool
    /// Whether the member is a parent or the tutore of a member with a disability.
    public var isGenitoreOTutore: Bool
    /// The expected day of birth, certified by a public structure, for a pregnant member.
    public var partoPrevisto: CalendarDate?
    /// Whether the member is unemployed.
    public var isDisoccupato: Bool
    /// Whether the member was dismissed and has finished the NASpI, or could not have it, for three months.
    public var haFinitoNaspi: Bool?

    /// A member.
    public init(
        nascita: CalendarDate? = nil, isDisabile: Bool = false, isGenitoreOTutore: Bool = false,
        partoPrevisto: CalendarDate? = nil, isDisoccupato: Bool = false, haFinitoNaspi: Bool? = nil
    ) {
        self.nascita = nascita
        self.isDisabile = isDisabile
        self.isGenitoreOTutore = isGenitoreOTutore
        self.partoPrevisto = partoPrevisto
        self.isDisoccupato = isDisoccupato
        self.haFinitoNaspi = haFinitoNaspi
    }
}
