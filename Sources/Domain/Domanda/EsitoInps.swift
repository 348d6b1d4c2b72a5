// SPDX-License-Identifier: EUPL-1.2

/// An outcome told by INPS.
public struct EsitoInps: Hashable, Sendable, Codable {
    /// State it leads to.
    public var stato: DomandaState
    /// Day of the outcome.
    public var data: CalendarDate
    /// Why, unless positive.
    public var motivo: MotivoEsito?
    /// Monthly amount, when positive.
    public var importo: Euro?
    /// First day of the benefit, when positive.
    public var decorrenza: CalendarDate?
    /// Last day of the benefit.
    public var scadenza: CalendarDate?
    /// What a list of INPS adds in its own words; kept with the fact, not with the outcome.
    public var nota: String?

    /// An outcome from its fields.
    public init(
        stato: DomandaState, data: CalendarDate, motivo: MotivoEsito? = nil, importo: Euro? = nil,
        decorrenza: CalendarDate? = nil, scadenza: CalendarDate? = nil, nota: String? = nil
    ) {
        self.stato = stato
        self.data = data
        self.motivo = motivo
        self.importo = importo
        self.decorrenza = decorrenza
        self.scadenza = scadenza
        self.nota = nota
    }
}
