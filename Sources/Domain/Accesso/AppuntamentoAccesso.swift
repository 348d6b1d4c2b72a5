// SPDX-License-Identifier: EUPL-1.2

/// An appointment given at the counter.
public struct AppuntamentoAccesso: Hashable, Sendable, Codable {
    /// Which day.
    public var data: CalendarDate
    /// At what time, once known.
    public var ora: TimeOfDay?
    /// Where.
    public var luogo: String
    /// With whom, in words.
    public var con: String
    /// Whose agenda it goes in, when the words name an operator.
    public var operatore: Identifier<Operatore>?

    /// An appointment from its fields.
    public init(
        data: CalendarDate, ora: TimeOfDay? = nil, luogo: String = "", con: String = "",
        operatore: Identifier<Operatore>? = nil
    ) {
        self.data = data
        self.ora = ora
        self.luogo = luogo
        self.con = con
        self.operatore = operatore
    }
}
