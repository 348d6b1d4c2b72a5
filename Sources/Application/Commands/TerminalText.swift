// SPDX-License-Identifier: EUPL-1.2

/// A text as it may go to a terminal: lines and tabs, and a visible `·` in the place of what a terminal would obey.
///
/// Names, notes and file names come from outside: an escape sequence in one would clear the screen, write in the
/// clipboard or turn a line around. What a machine reads (JSON, CSV, iCalendar) has none left by the time it is here.
public enum TerminalText {
    /// The text without control characters and without marks of direction.
    public static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isObeyed) else { return text }
        var scalars = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            // The line end of iCalendar; alone, a carriage return writes over the line.
            let isLineEnd = scalar == "\r" && rest.first == "\n"
            scalars.append(isObeyed(scalar) && !isLineEnd ? "\u{B7}" : scalar)
        }
        return String(scalars)
    }

    /// A sentence, on its one line.
    public static func sentence(_ text: String) -> String {
        visible(String(text.map { $0.isNewline || $0 == "\t" ? "\u{B7}" : $0 }))
    }

    private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
