// SPDX-License-Identifier: EUPL-1.2

/// A limitation of the processing in force.
///
/// Source: Regolamento UE 2016/679, art. 18.
public struct LimitazioneTrattamento: Hashable, Sendable {
    /// The number.
    public let id: Identifier<LimitazioneTrattamento>
    /// From when.
    public let dal: CalendarDate
    /// Why.
    public let motivo: MotivoLimitazione

    /// A limitation from its parts.
    public init(id: Identifier<LimitazioneTrattamento>, dal: CalendarDate, motivo: MotivoLimitazione) {
        self.id = id
        self.dal = dal
        self.motivo = motivo
    }

    /// "TRATTAMENTO LIMITATO dal 20/09/2018", for the title of a screen.
    public var parole: String { "TRATTAMENTO LIMITATO dal \(dal.italian)" }
}
