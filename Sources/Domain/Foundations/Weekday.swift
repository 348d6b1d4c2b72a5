// SPDX-License-Identifier: EUPL-1.2

/// A day of the week, Monday first.
public enum Weekday: Int, CaseIterable, Sendable, Codable {
    case monday = 1
    case tuesday, wednesday, thursday, friday, saturday, sunday

    /// The Italian name, lowercase.
    public var italian: String {
        switch self {
        case .monday: "lunedì"
        case .tuesday: "martedì"
        case .wednesday: "mercoledì"
        case .thursday: "giovedì"
        case .friday: "venerdì"
        case .saturday: "sabato"
        case .sunday: "domenica"
        }
    }

    /// The first three letters of the Italian name.
    public var italianShort: String { String(italian.prefix(3)) }
}
