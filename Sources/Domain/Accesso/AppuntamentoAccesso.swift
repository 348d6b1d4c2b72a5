// SPDX-License-Identifier: EUPL-1.2

/// An appointment given at the counter.
public struct AppuntamentoAccesso: Hashable, Sendable, Codable {
    /// Which day.
    public var data: CalendarDate
    /// At what time, once known.
    public var ora: TimeOfDay?
    /// Where.
    public var luogo: String
    /// With whom.
    public var con: String

    /// An appointment from its fields.
    public init(data: CalendarDate, ora: TimeOfDay? = nil, luogo: String = "", con: String = "") {
        self.data = data
        self.ora = ora
        self.luogo = luogo
        self.con = con
    }
}
