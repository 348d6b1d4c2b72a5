// SPDX-License-Identifier: EUPL-1.2

/// Something whose time of keeping is over, with the reason; nothing is deleted because of it.
public struct VoceConservazione: Hashable, Sendable {
    /// What kind.
    public let categoria: CategoriaConservazione
    /// The code of the case file, or the days of the contacts.
    public let riferimento: String
    /// The domanda of the case file; nil for what is listed together.
    public let domanda: Identifier<Domanda>?
    /// How many records.
    public let quanti: Int
    /// The fact the years are counted from.
    public let fatto: CalendarDate
    /// The day on which the time was over.
    public let scaduta: CalendarDate
    /// Why it is due, and what keeps it if something does.
    public let motivo: String

    /// Something due.
    public init(
        categoria: CategoriaConservazione, riferimento: String, domanda: Identifier<Domanda>? = nil, quanti: Int = 1,
        fatto: CalendarDate,
        scaduta: CalendarDate, motivo: String
    ) {
        self.categoria = categoria
        self.riferimento = riferimento
        self.domanda = domanda
        self.quanti = quanti
        self.fatto = fatto
        self.scaduta = scaduta
        self.motivo = motivo
    }
}
