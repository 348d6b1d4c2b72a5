// SPDX-License-Identifier: EUPL-1.2

/// Something that happens to a household on a day, with its reason.
public struct EventoNucleo: Hashable, Sendable, Codable {
    /// The first day of the household as it becomes: who leaves is a member up to the day before.
    public var data: CalendarDate
    /// The reason, in words; it stays in the history of this household, so no address of who leaves belongs in it.
    public var motivo: String
    /// What changes.
    public var variazione: VariazioneNucleo

    /// An event of a household.
    public init(data: CalendarDate, motivo: String = "", variazione: VariazioneNucleo) {
        self.data = data
        self.motivo = motivo
        self.variazione = variazione
    }
}
