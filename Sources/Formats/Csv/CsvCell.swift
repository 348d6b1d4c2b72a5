// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Cells that a spreadsheet would take for a formula.
public enum CsvCell {
    /// True when a spreadsheet would compute the cell instead of showing it.
    ///
    /// A number with its sign and a telephone are not formulas.
    public static func isFormula(_ cell: some Collection<UInt8>) -> Bool { SpreadsheetCell.isFormula(cell) }

    /// True when a cell read from a file is a formula on purpose, and not a sentence that begins with a dash.
    static func runs(_ cell: some Collection<UInt8>) -> Bool {
        let trimmed = cell.drop { $0 == 0x20 }
        guard isFormula(trimmed), let first = trimmed.first else { return false }
        if first == UInt8(ascii: "=") || first == UInt8(ascii: "@") { return trimmed.count > 1 }
        return trimmed.contains { calls.contains($0) }
    }

    private static let calls = Set("(|!=".utf8)
}
