// SPDX-License-Identifier: EUPL-1.2

import Domain

extension ReportTable {
    /// The table as a file for a spreadsheet: header, rows, totals; no heading and no notes.
    ///
    /// RFC 4180 (lines end with CR LF, a field with a separator, quotes or a line break is quoted) with `;` between the
    /// fields, as Italian spreadsheets and the local file of the outcomes expect. Amounts are "382.50", dates ISO.
    /// A text that a spreadsheet would compute begins with an apostrophe.
    public var csv: String {
        let lines = [columns.map(\.key)] + rows.map { $0.map(\.plain) } + (totals.map { [$0.map(\.plain)] } ?? [])
        return lines.map { $0.map(ReportTable.quoted).joined(separator: ";") + "\r\n" }.joined()
    }

    private static func quoted(_ cell: String) -> String {
        let field = SpreadsheetCell.safe(cell)
        let needsQuotes = field.unicodeScalars.contains { $0 == ";" || $0 == "\"" || $0 == "\r" || $0 == "\n" }
        guard needsQuotes else { return field }
        var text = "\""
        for scalar in field.unicodeScalars {
            if scalar == "\"" { text.unicodeScalars.append(scalar) }
            text.unicodeScalars.append(scalar)
        }
        return text + "\""
    }
}
