// SPDX-License-Identifier: EUPL-1.2

/// What stands for a grapheme on a terminal that only has ASCII: a letter without its accent, the nearest sign.
public enum AsciiFallback {
    /// An ASCII text of as many columns as the grapheme fills; `?` where nothing is near.
    public static func text(_ grapheme: String) -> String {
        let scalars = grapheme.unicodeScalars
        guard let first = scalars.first else { return "" }
        if scalars.count == 1, (0x20...0x7E).contains(first.value) { return grapheme }
        let columns = DisplayWidth.of(grapheme)
        if columns == 1 { return String(Character(sign(for: first))) }
        // Fullwidth forms repeat ASCII at a fixed distance.
        if columns == 2, (0xFF01...0xFF5E).contains(first.value), let narrow = Unicode.Scalar(first.value - 0xFEE0) {
            return String(Character(narrow)) + " "
        }
        return String(repeating: "?", count: columns)
    }

    private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        let value = scalar.value
        if DisplayWidth.isHidden(scalar) { return "." }
        switch value {
        case 0x20...0x7E: return scalar
        case 0xA0..<0x250: return Unicode.Scalar(latin[Int(value - 0xA0)])
        case 0x1E00..<0x1F00: return Unicode.Scalar(latinAdditional[Int(value - 0x1E00)])
        default: return symbol(value)
        }
    }

    private static func symbol(_ value: UInt32) -> Unicode.Scalar {
        switch value {
        case 0x2000...0x200A, 0x202F, 0x205F, 0x3000: " "
        case 0x2010...0x2015, 0x2212: "-"
        case 0x2018...0x201B, 0x2032, 0x02BC: "'"
        case 0x201C...0x201F, 0x2033: "\""
        case 0x2020...0x2023: "*"
        case 0x2024...0x2027: "."
        case 0x2039: "<"
        case 0x203A: ">"
        case 0x20AC: "E"
        case 0x2116: "n"
        case 0x2190, 0x21D0: "<"
        case 0x2191, 0x21D1: "^"
        case 0x2192, 0x21D2: ">"
        case 0x2193, 0x21D3: "v"
        case 0x21B5: "<"
        case 0x2260: "!"
        case 0x2248: "~"
        case 0x2264: "<"
        case 0x2265: ">"
        default: drawing(value)
        }
    }

    private static func drawing(_ value: UInt32) -> Unicode.Scalar {
        switch value {
        case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578, 0x257A: "-"
        case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2575, 0x2577, 0x2579, 0x257B: "|"
        case 0x2550: "="
        case 0x2551: "|"
        case 0x2500...0x257F: "+"
        case 0x2591: "."
        case 0x2592: ":"
        case 0x2580...0x259F, 0x25A0, 0x25AA, 0x25AC, 0x25AE: "#"
        case 0x25A1, 0x25AB, 0x25A2, 0x25CB, 0x25E6: "o"
        case 0x25B2, 0x25B4: "^"
        case 0x25B6, 0x25B8, 0x25BA: ">"
        case 0x25BC, 0x25BE: "v"
        case 0x25C0, 0x25C2, 0x25C4: "<"
        case 0x25C6, 0x25C7, 0x25CF, 0x2605, 0x2606: "*"
        case 0x2610: "o"
        case 0x2611, 0x2612, 0x2713...0x2718: "x"
        case 0x26A0: "!"
        case 0x2800: " "
        case 0x2801...0x28FF: "#"
        default: "?"
        }
    }

    /// U+00A0 to U+024F.
    private static let latin: [UInt8] = Array(
        #"""
         !cL$Y|S"ca"--r-o+23'uP.,1o"113?AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty\#
        AaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs\#
        SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzsbB???????DD????E?Ff????IKkl????OOo???????S?????Uu????Zz?????????\#
        ????DDdLLlNNnAaIiOoUuUuUuUuUu?AaAa????GgKkOoOo??jDDdGg??NnAa????AaAaEeEeIiIiOoOoRrRrUuUuSsTt??Hh\#
        ??????AaEeOoOoOoOoYy????????????????????????????
        """#.utf8)

    /// U+1E00 to U+1EFF.
    private static let latinAdditional: [UInt8] = Array(
        #"""
        AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRr\#
        SsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyas??S?AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\#
        EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????
        """#.utf8)
}
