// SPDX-License-Identifier: EUPL-1.2

import Mustache

/// Text as it may stand in a page: no mark of HTML, no control character, no hidden change of direction.
///
/// The escaping of the library goes by visible characters, and a mark joined to a letter of another script passes
/// through it; this one goes by Unicode scalars.
struct PrintedText: MustacheContentType {
    /// The name under which templates ask for it.
    static let name = "PERCORSO"

    /// The text, with what would be markup written as entities, and what cannot be printed left out.
    func escapeText(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "<": escaped += "&lt;".unicodeScalars
            case ">": escaped += "&gt;".unicodeScalars
            case "&": escaped += "&amp;".unicodeScalars
            case "\"": escaped += "&quot;".unicodeScalars
            case "'": escaped += "&#39;".unicodeScalars
            case "\n", "\t": escaped.append(scalar)
            default: if PrintedText.isPrintable(scalar) { escaped.append(scalar) }
            }
        }
        return String(escaped)
    }

    /// Whether a scalar may stand in a page.
    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00..<0x20, 0x7F..<0xA0: false
        // Embeddings, overrides and isolates would go on after the text they came with.
        case 0x202A...0x202E, 0x2066...0x2069: false
        case 0x2028, 0x2029, 0xFEFF, 0xFFF9...0xFFFB: false
        default: !scalar.properties.isNoncharacterCodePoint
        }
    }
}
