// SPDX-License-Identifier: EUPL-1.2

/// A free place of the agenda, where all who are asked for may meet.
public struct FasciaLibera: Hashable, Sendable, Codable {
    /// Day.
    public let data: CalendarDate
    /// Hours.
    public let fascia: FasciaOraria

    /// A free place.
    public init(data: CalendarDate, fascia: FasciaOraria) {
        self.data = data
        self.fascia = fascia
    }
}
