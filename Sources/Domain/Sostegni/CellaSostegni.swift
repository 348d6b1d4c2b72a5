// SPDX-License-Identifier: EUPL-1.2

/// Supports alike on a day, counted: the same entry, provider, fund, state, days of signature and of start.
public struct CellaSostegni: Hashable, Sendable {
    /// Code in the catalogue.
    public let codice: String
    /// Who provides it, or empty.
    public let fornitore: String
    /// Fund that pays, or empty.
    public let fondo: String
    /// State on the day.
    public let stato: StatoIntervento
    /// Day of the signature.
    public let firmatoIl: CalendarDate
    /// First day on which it was active, up to the day; nil before, or when it is not known.
    public let avviatoIl: CalendarDate?
    /// How many.
    public let quanti: Int

    /// A count.
    public init(
        codice: String, fornitore: String, fondo: String, stato: StatoIntervento, firmatoIl: CalendarDate,
        avviatoIl: CalendarDate?, quanti: Int
    ) {
        self.codice = codice
        self.fornitore = fornitore
        self.fondo = fondo
        self.stato = stato
        self.firmatoIl = firmatoIl
        self.avviatoIl = avviatoIl
        self.quanti = quanti
    }
}
