// SPDX-License-Identifier: EUPL-1.2

import Domain

/// Writes a CSV whose cells no spreadsheet takes for formulas.
///
/// UTF-8, lines end with LF. A cell is quoted when it holds a separator, a quote or a line end; one that would be a
/// formula begins with an apostrophe, which spreadsheets do not show. Control characters and marks of direction are left
/// out: a terminal or a spreadsheet would obey them.
public struct CsvWriter {
    /// What was written so far.
    public private(set) var bytes: [UInt8] = []
    private let separator: UInt8

    /// A writer with nothing written.
    public init(separator: CsvSeparator = .semicolon) { self.separator = separator.rawValue }

    /// Adds a row.
    public mutating func append(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(separator) }
            append(cell)
        }
        bytes.append(0x0A)
    }

    /// What was written so far, as text.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    private mutating func append(_ cell: String) {
        let text = Array(SpreadsheetCell.safe(cell).utf8)
        let isQuoted = text.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        if isQuoted { bytes.append(0x22) }
        for byte in text {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        if isQuoted { bytes.append(0x22) }
    }
}
