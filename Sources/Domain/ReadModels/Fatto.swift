// SPDX-License-Identifier: EUPL-1.2

/// An event of the history, as people read it.
public struct Fatto: Hashable, Sendable {
    /// Growing number: settles the order of facts of one day.
    public let sequenza: Int64
    /// Day of the fact.
    public let data: CalendarDate
    /// When it was recorded.
    public let registrato: Instant
    /// Initial and surname of who did it.
    public let operatore: String
    /// Stable code.
    public let codice: String
    /// State before, if it changes one.
    public let da: String?
    /// State after.
    public let a: String?
    /// Reason, in words.
    public let motivo: String?
    /// What else was written with it, line by line: the final evaluation of a case that ends.
    public let righe: [String]

    /// A fact as read from the archive.
    public init(
        sequenza: Int64, data: CalendarDate, registrato: Instant, operatore: String, codice: String, da: String?,
        a: String?, motivo: String?, righe: [String] = []
    ) {
        self.sequenza = sequenza
        self.data = data
        self.registrato = registrato
        self.operatore = operatore
        self.codice = codice
        self.da = da
        self.a = a
        self.motivo = motivo
        self.righe = righe
    }
}
