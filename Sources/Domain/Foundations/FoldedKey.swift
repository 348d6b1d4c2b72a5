// SPDX-License-Identifier: EUPL-1.2

/// Text reduced to what a person remembers of it: no case, accents, apostrophes or doubled spaces.
///
/// The archive compares bytes, so search, duplicates and order use this key on both sides.
public enum FoldedKey {
    /// How many orders of the names are kept for one person.
    static let largestRotations = 6

    /// The folded key of a text: "D'Angelo  Niccolò" becomes "dangelo niccolo".
    ///
    /// Marks other than letters and digits count as a space, so "Maria-Teresa" and "Maria Teresa" agree. Letters of
    /// other scripts are only lowercased. Folding a folded key changes nothing.
    public static func of(_ text: String) -> String {
        var key = KeyBuilder()
        for scalar in text.unicodeScalars {
            if scalar.isASCII { key.append(ascii: UInt8(scalar.value)) } else { append(scalar, to: &key) }
        }
        return key.finished()
    }

    /// The keys under which a person is found by typing the names in any order: each starts at another name.
    public static func of(cognome: String, nome: String) -> [String] {
        let tokens = of(cognome + " " + nome).split(separator: " ")
        var keys: [String] = []
        for start in tokens.indices.prefix(largestRotations) {
            let key = (tokens[start...] + tokens[..<start]).joined(separator: " ")
            if !keys.contains(key) { keys.append(key) }
        }
        return keys
    }

    private static func append(_ scalar: Unicode.Scalar, to key: inout KeyBuilder) {
        if apostrophes.contains(scalar) { return key.appendApostrophe() }
        for lowered in scalar.properties.lowercaseMapping.unicodeScalars {
            if lowered.isASCII {
                key.append(ascii: UInt8(lowered.value))
                continue
            }
            switch lowered.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: continue
            case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter:
                key.append(letter: latin(lowered) ?? String(lowered))
            case .decimalNumber, .letterNumber, .otherNumber, .spacingMark:
                key.append(letter: String(lowered))
            default: key.appendSpace()
            }
        }
    }

    private static let apostrophes: Set<Unicode.Scalar> = [
        "\u{2018}", "\u{2019}", "\u{201B}", "\u{02BC}", "\u{02B9}", "\u{00B4}", "\u{2032}",
    ]

    /// The plain letters of an accented or joined Latin letter, read from its name in the Unicode table.
    private static func latin(_ scalar: Unicode.Scalar) -> String? {
        guard let name = scalar.properties.name else { return nil }
        var words = name.split(separator: " ")
        if words.first == "FULLWIDTH" { words.removeFirst() }
        guard words.starts(with: ["LATIN", "SMALL"]), words.count > 3 else { return nil }
        let letter = words[3...].prefix { $0 != "WITH" }.joined(separator: " ")
        if letter.utf8.count == 1 { return letter.lowercased() }
        return joinedLetters[letter]
    }

    private static let joinedLetters = [
        "SHARP S": "ss", "AE": "ae", "OE": "oe", "IJ": "ij", "DZ": "dz", "LJ": "lj", "NJ": "nj", "ETH": "d",
        "THORN": "th", "DOTLESS I": "i", "DOTLESS J": "j", "LONG S": "s", "FF": "ff", "FI": "fi", "FL": "fl",
        "FFI": "ffi", "FFL": "ffl", "ST": "st",
    ]
}
