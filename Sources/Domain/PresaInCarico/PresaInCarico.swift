// SPDX-License-Identifier: EUPL-1.2

/// The work of the équipe with the household of one domanda, as read from the archive.
public struct PresaInCarico: Hashable, Sendable, Codable {
    /// Stable number in the archive.
    public let id: Identifier<PresaInCarico>
    /// Grows at every edit and transition.
    public var version: Int
    /// The domanda it follows.
    public var domanda: Identifier<Domanda>
    /// Axis B.
    public var stato: PresaInCaricoState
    /// Day it was opened.
    public var apertaIl: CalendarDate
    /// Who holds the case.
    public var assistente: Operatore?
    /// Who takes part for the CPI.
    public var consulente: Operatore?
    /// The household was already known to the services.
    public var isGiaInCarico: Bool
    /// Day of the closed analisi preliminare.
    public var analisiIl: CalendarDate?
    /// Outcome in force, after reclassifications.
    public var esitoAnalisi: EsitoAnalisi?
    /// Day of the signature of project or patto.
    public var firmataIl: CalendarDate?
    /// Day it was told to INPS.
    public var comunicataIl: CalendarDate?
    /// Day of the next monitoring.
    public var prossimaVerifica: CalendarDate?
    /// Day of the closing.
    public var chiusaIl: CalendarDate?

    /// A case just opened.
    public init(
        id: Identifier<PresaInCarico>, version: Int, domanda: Identifier<Domanda>, stato: PresaInCaricoState,
        apertaIl: CalendarDate, assistente: Operatore? = nil, consulente: Operatore? = nil, isGiaInCarico: Bool = false,
        analisiIl: CalendarDate? = nil, esitoAnalisi: EsitoAnalisi? = nil, firmataIl: CalendarDate? = nil,
        comunicataIl: CalendarDate? = nil, prossimaVerifica: CalendarDate? = nil, chiusaIl: CalendarDate? = nil
    ) {
        self.id = id
        self.version = version
        self.domanda = domanda
        self.stato = stato
        self.apertaIl = apertaIl
        self.assistente = assistente
        self.consulente = consulente
        self.isGiaInCarico = isGiaInCarico
        self.analisiIl = analisiIl
        self.esitoAnalisi = esitoAnalisi
        self.firmataIl = firmataIl
        self.comunicataIl = comunicataIl
        self.prossimaVerifica = prossimaVerifica
        self.chiusaIl = chiusaIl
    }
}
