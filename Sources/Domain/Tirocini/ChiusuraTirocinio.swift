// SPDX-License-Identifier: EUPL-1.2

/// The end of a tirocinio: the day, why when it came early, and whether a job followed.
public struct ChiusuraTirocinio: Hashable, Sendable, Codable {
    /// Last day.
    public var data: CalendarDate
    /// Why it ended before its day; nil when it did not.
    public var motivo: MotivoFineTirocinio?
    /// Whether a job followed.
    public var esito: EsitoTirocinio
    /// What there is to say of it.
    public var nota: String

    /// An end from its fields.
    public init(data: CalendarDate, motivo: MotivoFineTirocinio? = nil, esito: EsitoTirocinio, nota: String = "") {
        self.data = data
        self.motivo = motivo
        self.esito = esito
        self.nota = nota
    }
}
