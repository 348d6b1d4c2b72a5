// SPDX-License-Identifier: EUPL-1.2

/// A report as values: one row for each thing, an optional row of totals, the notes that say what was counted.
public struct ReportTable: Hashable, Sendable {
    /// Stable name, as on the command line.
    public let name: String
    /// Heading, with the date it is about.
    public let title: String
    /// What was asked, as name and value ("al", "2018-11-30").
    public let parameters: [(key: String, value: JsonValue)]
    /// Columns in order.
    public let columns: [ReportColumn]
    /// Rows, each as long as the columns.
    public let rows: [[ReportValue]]
    /// Totals, as long as the columns.
    public let totals: [ReportValue]?
    /// What a reader must know.
    public let notes: [String]

    /// A table from its parts; a row of another length is cut or filled with nothing.
    public init(
        name: String, title: String, parameters: [(key: String, value: JsonValue)] = [], columns: [ReportColumn],
        rows: [[ReportValue]], totals: [ReportValue]? = nil, notes: [String] = []
    ) {
        func fitted(_ row: [ReportValue]) -> [ReportValue] {
            Array((row + Array(repeating: .empty, count: columns.count)).prefix(columns.count))
        }
        self.name = name
        self.title = title
        self.parameters = parameters
        self.columns = columns
        self.rows = rows.map(fitted)
        self.totals = totals.map(fitted)
        self.notes = notes
    }

    /// Two tables are the same when everything they say is.
    public static func == (left: ReportTable, right: ReportTable) -> Bool {
        left.name == right.name && left.title == right.title && left.columns == right.columns
            && left.rows == right.rows && left.totals == right.totals && left.notes == right.notes
            && left.parameters.map(\.key) == right.parameters.map(\.key)
            && left.parameters.map(\.value) == right.parameters.map(\.value)
    }

    /// Agrees with `==`.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(rows)
    }
}
