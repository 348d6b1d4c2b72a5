// SPDX-License-Identifier: EUPL-1.2

/// A comune or a foreign state with its cadastral (Belfiore) code and the days it existed.
public struct Luogo: Hashable, Sendable, Codable {
    /// "G713", "Z112".
    public let codice: String
    /// "Pistoia".
    public let denominazione: String
    /// "PT"; empty for a foreign state.
    public let provincia: String
    /// First day of existence.
    public let dal: CalendarDate?
    /// Last day of existence; nil when it still exists.
    public let al: CalendarDate?

    /// A place as read from the tables.
    public init(
        codice: String, denominazione: String, provincia: String, dal: CalendarDate? = nil, al: CalendarDate? = nil
    ) {
        self.codice = codice
        self.denominazione = denominazione
        self.provincia = provincia
        self.dal = dal
        self.al = al
    }

    /// "Pistoia (PT)", "Francia".
    public var text: String { provincia.isEmpty ? denominazione : "\(denominazione) (\(provincia))" }

    /// True when it existed on `date`.
    public func existed(on date: CalendarDate) -> Bool {
        (dal.map { $0 <= date } ?? true) && (al.map { date <= $0 } ?? true)
    }
}
