// SPDX-License-Identifier: EUPL-1.2

/// The protection of a household in force, as who reads may know it.
public struct ProtezioneNucleo: Hashable, Sendable {
    /// From when.
    public var dal: CalendarDate
    /// Who may read addresses, telephones and places.
    public var operatori: [Identifier<Operatore>]
    /// Why; nil for who is not named.
    public var motivo: String?

    /// A protection from its parts.
    public init(dal: CalendarDate, operatori: [Identifier<Operatore>], motivo: String? = nil) {
        self.dal = dal
        self.operatori = operatori
        self.motivo = motivo
    }
}
