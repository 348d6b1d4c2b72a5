// SPDX-License-Identifier: EUPL-1.2

/// The body that runs this archive: name, comuni, calendar, local choices.
public struct Ambito: Hashable, Sendable, Codable {
    /// "Zona Esempio".
    public var denominazione: String
    /// Seat shown in the title ("sede di Pistoia").
    public var sede: String
    /// Belfiore codes of the comuni, in the order of the tables.
    public var comuni: [String]
    /// Names of the comuni, in the same order.
    public var nomiComuni: [String]
    /// Working days of the seat.
    public var calendario: WorkingCalendar

    /// An ambito from its parts.
    public init(
        denominazione: String, sede: String, comuni: [String], nomiComuni: [String], calendario: WorkingCalendar
    ) {
        self.denominazione = denominazione
        self.sede = sede
        self.comuni = comuni
        self.nomiComuni = nomiComuni
        self.calendario = calendario
    }

    /// Name of a comune of the ambito, or the code itself.
    public func nomeComune(_ codice: String) -> String {
        guard let index = comuni.firstIndex(of: codice), index < nomiComuni.count else { return codice }
        return nomiComuni[index]
    }
}
