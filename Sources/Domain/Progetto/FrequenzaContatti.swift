// SPDX-License-Identifier: EUPL-1.2

/// How often the figura di riferimento meets the household.
///
/// Source: art. 6 c. 5: monthly unless the project says otherwise.
public enum FrequenzaContatti: String, CaseIterable, Hashable, Sendable, Codable {
    case settimanale, quindicinale, mensile, bimestrale

    /// First due day after `date`.
    public func next(after date: CalendarDate) -> CalendarDate {
        switch self {
        case .settimanale: date.adding(days: 7)
        case .quindicinale: date.adding(days: 14)
        case .mensile: date.adding(months: 1)
        case .bimestrale: date.adding(months: 2)
        }
    }
}
