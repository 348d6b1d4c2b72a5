// SPDX-License-Identifier: EUPL-1.2

/// A place in the access register, by the keys of its order: day, time, number.
public struct CursoreRegistro: Hashable, Sendable {
    /// Day, as day number.
    public let data: Int
    /// Minutes of the day.
    public let ora: Int
    /// Number of the contact, which settles every tie.
    public let accesso: Int64

    /// A place from its keys.
    public init(data: Int, ora: Int, accesso: Int64) {
        self.data = data
        self.ora = ora
        self.accesso = accesso
    }
}
