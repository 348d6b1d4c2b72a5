// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// The bytes that draw one cell, so that curses gives it exactly the columns the canvas did.
///
/// Curses adds the widths of single scalars, as the system's tables know them; a canvas measures whole graphemes.
/// Where the two disagree (a family of emoji, a flag, a character newer than the system) the cell shows its first
/// scalar, or `?`, and spaces: a wrong picture in one cell is better than a line out of place.
struct CellEncoder {
    /// Whether only ASCII may be sent.
    let isASCII: Bool
    /// The columns that curses gives to a scalar, negative for one it does not print.
    let width: (UInt32) -> Int

    /// Curses keeps at most this many marks on a character.
    private static let maximumMarks = 4

    /// Appends the bytes of a cell that fills one or two columns.
    func append(_ text: String, columns: Int, to bytes: inout [UInt8]) {
        if text.utf8.count == 1 {
            bytes.append(contentsOf: text.utf8)
        } else if isASCII {
            bytes.append(contentsOf: AsciiFallback.text(text).utf8)
        } else {
            appendWide(text, columns: columns, to: &bytes)
        }
    }

    private func appendWide(_ text: String, columns: Int, to bytes: inout [UInt8]) {
        let start = bytes.count
        var used = 0
        var marks = 0
        for scalar in text.unicodeScalars {
            let columns = width(scalar.value)
            if columns < 0 {
                used = .max
                break
            }
            if columns == 0 {
                if marks == CellEncoder.maximumMarks || scalar.properties.isDefaultIgnorableCodePoint { continue }
                marks += 1
            } else {
                marks = 0
            }
            used += columns
            bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.EncodedScalar())
        }
        if used == columns { return }
        bytes.removeSubrange(start...)
        if let first = text.unicodeScalars.first, (1...columns).contains(width(first.value)) {
            bytes.append(contentsOf: UTF8.encode(first) ?? UTF8.EncodedScalar())
            used = width(first.value)
        } else {
            bytes.append(0x3F)
            used = 1
        }
        for _ in used..<max(used, columns) { bytes.append(0x20) }
    }
}
