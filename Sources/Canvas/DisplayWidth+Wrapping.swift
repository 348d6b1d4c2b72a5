// SPDX-License-Identifier: EUPL-1.2

extension DisplayWidth {
    /// The text in lines of at most `width` columns, broken at spaces; line breaks of the text are kept.
    ///
    /// A word longer than a line is broken between graphemes. The spaces at which a line is broken are not shown,
    /// those at the beginning of a paragraph are. An empty text is one empty line.
    public static func wrap(_ s: String, to width: Int) -> [String] {
        let columns = max(1, width)
        var lines: [String] = []
        for paragraph in s.split(omittingEmptySubsequences: false, whereSeparator: isLineBreak) {
            wrap(paragraph: paragraph, to: columns, into: &lines)
        }
        return lines
    }

    private static func isLineBreak(_ c: Character) -> Bool {
        c == "\n" || c == "\r\n" || c == "\r"
    }

    private static func wrap(paragraph: Substring, to width: Int, into lines: inout [String]) {
        var line = ""
        var used = 0
        var isLineEmpty = true
        for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
            let columns = of(String(word))
            if isLineEmpty || used + 1 + columns <= width {
                if !isLineEmpty {
                    line += " "
                    used += 1
                }
            } else if word.isEmpty {
                continue
            } else {
                lines.append(withoutTrailingSpaces(line))
                line = ""
                used = 0
            }
            isLineEmpty = false
            if columns <= width {
                line += word
                used += columns
            } else {
                let pieces = broken(String(word), to: width)
                lines.append(contentsOf: pieces.dropLast())
                line = pieces.last ?? ""
                used = of(line)
            }
        }
        lines.append(withoutTrailingSpaces(line))
    }

    /// A long word in pieces of at most `width` columns, each of at least one grapheme.
    private static func broken(_ word: String, to width: Int) -> [String] {
        var pieces: [String] = []
        var rest = word[...]
        while let first = rest.first {
            let clipped = clip(String(rest), to: width)
            let piece = clipped.isEmpty ? String(first) : clipped
            pieces.append(piece)
            rest = rest.dropFirst(piece.count)
        }
        return pieces
    }

    static func withoutTrailingSpaces(_ line: String) -> String {
        var end = line.utf8.endIndex
        let start = line.utf8.startIndex
        while end > start {
            let before = line.utf8.index(before: end)
            if line.utf8[before] != 0x20 { break }
            end = before
        }
        return String(line[..<end])
    }
}
