// SPDX-License-Identifier: EUPL-1.2

/// A note of any diary that holds the words looked for, with enough of it to recognise it.
public struct NotaTrovata: Hashable, Sendable {
    /// The note.
    public let id: Identifier<NotaDiario>
    /// The domanda of its case file.
    public let domanda: Identifier<Domanda>
    /// Code of the case file.
    public let codice: String
    /// The household: "nucleo Inventati (4)".
    public let nucleo: String
    /// Day of what is told.
    public let data: CalendarDate
    /// Kind.
    public let tipo: TipoNota
    /// For the servizio sociale and the author alone.
    public let isRiservata: Bool
    /// The words around the first one found, on one line.
    public let ritaglio: String

    /// A note found.
    public init(
        id: Identifier<NotaDiario>, domanda: Identifier<Domanda>, codice: String, nucleo: String,
        data: CalendarDate, tipo: TipoNota, isRiservata: Bool, ritaglio: String
    ) {
        self.id = id
        self.domanda = domanda
        self.codice = codice
        self.nucleo = nucleo
        self.data = data
        self.tipo = tipo
        self.isRiservata = isRiservata
        self.ritaglio = ritaglio
    }
}
