// SPDX-License-Identifier: EUPL-1.2

/// A text as a cell of a file that a spreadsheet opens: shown, never computed, and obeyed by no terminal.
public enum SpreadsheetCell {
    /// The text to write: without control characters and marks of direction, with an apostrophe before what would be a
    /// formula, which spreadsheets do not show.
    public static func safe(_ text: String) -> String {
        var shown = text
        if text.unicodeScalars.contains(where: isHidden) {
            shown = String(String.UnicodeScalarView(text.unicodeScalars.filter { !isHidden($0) }))
        }
        return isFormula(shown.utf8) ? "'" + shown : shown
    }

    /// True when a spreadsheet would compute the cell instead of showing it.
    ///
    /// A number with its sign and a telephone are not formulas. Spaces before it do not stop a spreadsheet, and some read
    /// the full-width forms of the signs as the signs themselves.
    public static func isFormula(_ cell: some Collection<UInt8>) -> Bool {
        let text = cell.drop { $0 == 0x20 }
        switch text.first {
        case UInt8(ascii: "="), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
        case UInt8(ascii: "+"), UInt8(ascii: "-"):
            return text.dropFirst().contains { !harmlessAfterSign.contains($0) }
        case 0xEF: return wideSigns.contains { text.starts(with: $0) }
        default: return false
        }
    }

    private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    private static let wideSigns = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }
    private static let harmlessAfterSign = Set("0123456789 .,/-".utf8)
}
