// SPDX-License-Identifier: EUPL-1.2

/// Text reduced to what a search compares: small letters, no accents, plain apostrophes.
enum Folding {
    /// The folded form of a text; composed and decomposed accents give the same.
    static func fold(_ text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            switch scalar.value {
            case 0x300...0x36F: continue
            case 0x2018, 0x2019, 0x60, 0xB4: folded.append("'")
            case 0..<0x80: folded.append(scalar)
            default: folded.append(plain[scalar] ?? scalar)
            }
        }
        return String(folded)
    }

    /// Whether every word of the typed text is contained in an already folded text.
    static func matches(_ query: String, in folded: String) -> Bool {
        fold(query).split(separator: " ").allSatisfy { folded.contains($0) }
    }

    private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
        let families: [(Unicode.Scalar, String)] = [
            ("a", "\u{E0}\u{E1}\u{E2}\u{E3}\u{E4}\u{E5}\u{101}\u{103}\u{105}"),
            ("c", "\u{E7}\u{107}\u{10D}"), ("d", "\u{111}\u{10F}"),
            ("e", "\u{E8}\u{E9}\u{EA}\u{EB}\u{113}\u{119}\u{11B}"),
            ("g", "\u{11F}"), ("i", "\u{EC}\u{ED}\u{EE}\u{EF}\u{12B}\u{131}"), ("l", "\u{142}"),
            ("n", "\u{F1}\u{144}\u{148}"), ("o", "\u{F2}\u{F3}\u{F4}\u{F5}\u{F6}\u{F8}\u{151}"),
            ("r", "\u{159}"), ("s", "\u{15B}\u{161}\u{15F}\u{219}"), ("t", "\u{165}\u{163}\u{21B}"),
            ("u", "\u{F9}\u{FA}\u{FB}\u{FC}\u{16B}\u{171}\u{16F}"), ("y", "\u{FD}\u{FF}"),
            ("z", "\u{17A}\u{17C}\u{17E}"),
        ]
        var table: [Unicode.Scalar: Unicode.Scalar] = [:]
        for (letter, accented) in families {
            for scalar in accented.unicodeScalars { table[scalar] = letter }
        }
        return table
    }()
}
