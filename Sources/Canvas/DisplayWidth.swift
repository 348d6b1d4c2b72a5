// SPDX-License-Identifier: EUPL-1.2

/// How many columns a text fills on the terminal: never its characters, never its bytes.
///
/// Wide and Fullwidth scalars and emoji fill two columns, marks that join the letter before them none,
/// ambiguous ones one. A control or bidirectional formatting character fills one, because the canvas shows
/// a visible `·` in its place: measuring and drawing always agree.
public enum DisplayWidth {
    /// The columns of one character: 0, 1 or 2.
    public static func of(_ c: Character) -> Int {
        if let ascii = c.asciiValue, ascii >= 0x20 { return 1 }
        let scalars = c.unicodeScalars
        var width = 0
        var isFirst = true
        var isEmojiBase = false
        for scalar in scalars {
            if isFirst {
                if isHidden(scalar) { return 1 }
                isEmojiBase = scalar.value >= 0x23 && scalar.properties.isEmoji
                isFirst = false
            } else if scalar.value == 0xFE0F, isEmojiBase {
                return 2
            }
            width += of(scalar)
        }
        return min(2, width)
    }

    /// The columns of a text: the sum of those of its characters.
    public static func of(_ s: String) -> Int {
        if let count = simpleCount(s) { return count }
        var width = 0
        for character in s { width += of(character) }
        return width
    }

    /// The columns of one scalar inside a grapheme.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value == 0xAD ? 0 : 1 }
        if isSimple(value) { return 1 }
        // The vowels and final consonants of decomposed Hangul join the syllable before them.
        if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FF).contains(value) { return 0 }
        let properties = scalar.properties
        if properties.isDefaultIgnorableCodePoint { return 0 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return WideRanges.contains(value) ? 2 : 1
        }
    }

    /// Whether a scalar must not reach the terminal: it would move the cursor or reorder the line.
    static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Whether a scalar above U+02FF is a grapheme of one column by itself, among the frequent ones.
    ///
    /// Typographic punctuation, arrows, frames, blocks and the geometric shapes before the first wide one.
    static func isSimple(_ value: UInt32) -> Bool {
        (0x2010...0x2027).contains(value) || (0x2190...0x21FF).contains(value) || value == 0x20AC
            || (0x2500..<0x25FD).contains(value)
    }

    /// The columns of a text in which every scalar is a grapheme of one column, or nil when one may not be.
    ///
    /// This is nearly every text of the program, and costs a walk over the bytes.
    static func simpleCount(_ s: String) -> Int? {
        var isPrintable = true
        for byte in s.utf8 where byte < 0x20 || byte > 0x7E {
            isPrintable = false
            break
        }
        if isPrintable { return s.utf8.count }
        var count = 0
        for scalar in s.unicodeScalars {
            let value = scalar.value
            // CR may join LF in one grapheme; a soft hyphen fills no column.
            guard value < 0x300 ? value != 0x0D && value != 0xAD : isSimple(value) else { return nil }
            count += 1
        }
        return count
    }
}
