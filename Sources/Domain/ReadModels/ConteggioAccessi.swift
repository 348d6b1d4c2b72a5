// SPDX-License-Identifier: EUPL-1.2

/// The contacts of a period, counted: a correction counts in the place of what it corrects.
public struct ConteggioAccessi: Hashable, Sendable {
    /// First day.
    public let dal: CalendarDate
    /// Last day.
    public let al: CalendarDate
    /// By day, point, channel, outcome.
    public let celle: [CellaAccessi]
    /// By reason; a contact with two reasons counts in both.
    public let motivi: [MotivoAccesso: Int]

    /// Counts as read from the archive.
    public init(dal: CalendarDate, al: CalendarDate, celle: [CellaAccessi], motivi: [MotivoAccesso: Int]) {
        self.dal = dal
        self.al = al
        self.celle = celle
        self.motivi = motivi
    }

    /// All contacts.
    public var totale: Int { celle.reduce(0) { $0 + $1.quanti } }

    /// The contacts of the cells that satisfy a condition.
    public func quanti(_ condition: (CellaAccessi) -> Bool) -> Int {
        celle.reduce(0) { $0 + (condition($1) ? $1.quanti : 0) }
    }
}
