// SPDX-License-Identifier: EUPL-1.2

/// What is due on a day, with the rule of each kind of data.
public struct ElencoConservazione: Hashable, Sendable {
    /// The day.
    public let al: CalendarDate
    /// The rule in force for each kind; a kind without one has no time fixed.
    public let regole: [CategoriaConservazione: RegolaConservazione]
    /// What is due, by the day on which its time was over.
    public let voci: [VoceConservazione]

    /// A list from its parts.
    public init(
        al: CalendarDate, regole: [CategoriaConservazione: RegolaConservazione], voci: [VoceConservazione]
    ) {
        self.al = al
        self.regole = regole
        self.voci = voci
    }
}
