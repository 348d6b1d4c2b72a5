// SPDX-License-Identifier: EUPL-1.2

/// An event of a household as the history keeps it, with the household before and after.
public struct EventoNucleoRegistrato: Hashable, Sendable, Codable {
    /// What happened.
    public var tipo: TipoEventoNucleo
    /// The first day of the household as it became.
    public var data: CalendarDate
    /// The reason, in words.
    public var motivo: String
    /// Who was in it before the event.
    public var prima: [MembroComposizione]
    /// Who was in it from the day on.
    public var dopo: [MembroComposizione]
    /// When it was recorded.
    public var registrato: Instant
    /// Initial and surname of who recorded it.
    public var operatore: String

    /// An event as recorded.
    public init(
        tipo: TipoEventoNucleo, data: CalendarDate, motivo: String, prima: [MembroComposizione],
        dopo: [MembroComposizione], registrato: Instant, operatore: String
    ) {
        self.tipo = tipo
        self.data = data
        self.motivo = motivo
        self.prima = prima
        self.dopo = dopo
        self.registrato = registrato
        self.operatore = operatore
    }
}
