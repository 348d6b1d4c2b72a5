// SPDX-License-Identifier: EUPL-1.2
public import Domain

/// A cell of a table: what it is, so that each format writes it in its own way.
public enum ReportValue: Hashable, Sendable {
    /// Words, as they are.
    case text(String)
    /// A count.
    case number(Int)
    /// An amount: "1.120,00" to read, "1120.00" to compute.
    case euro(Euro)
    /// A day: "30/11/2018" to read, "2018-11-30" to compute.
    case date(CalendarDate)
    /// Nothing is known.
    case empty

    /// A day, or nothing.
    public static func date(ifAny date: CalendarDate?) -> ReportValue { date.map { .date($0) } ?? .empty }

    /// What a person reads.
    public var readable: String {
        switch self {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .euro(let euro): euro.italian
        case .date(let date): date.italian
        case .empty: "-"
        }
    }

    /// What another program reads.
    public var plain: String {
        switch self {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .euro(let euro): euro.plain
        case .date(let date): date.iso
        case .empty: ""
        }
    }

    /// Numbers and amounts stand to the right.
    var isRightAligned: Bool {
        switch self {
        case .number, .euro: true
        case .text, .date, .empty: false
        }
    }
}
