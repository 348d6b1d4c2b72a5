// SPDX-License-Identifier: EUPL-1.2

/// How a table is written.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
    case tabella, csv, json
}

extension ReportTable {
    /// The table in a format, whole.
    public func written(as format: ReportFormat) -> String {
        switch format {
        case .tabella: text
        case .csv: csv
        case .json: json.text
        }
    }
}
