// SPDX-License-Identifier: EUPL-1.2

/// A column of a table: its name for programs and its heading for people.
public struct ReportColumn: Hashable, Sendable {
    /// Stable name, snake case ("in_lavorazione").
    public let key: String
    /// Heading ("In lavorazione").
    public let title: String

    /// A column from its two names.
    public init(_ key: String, _ title: String) {
        self.key = key
        self.title = title
    }
}
