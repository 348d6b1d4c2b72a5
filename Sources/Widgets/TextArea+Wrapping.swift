// SPDX-License-Identifier: EUPL-1.2

import Canvas

extension TextArea {
    /// The paragraphs of a text; tabs become spaces, other control characters go.
    static func paragraphs(of text: String) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
            guard line.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return String(line) }
            return String(line.map { $0 == "\t" ? " " : $0 }.filter { TextFilter.any.accepts($0) })
        }
    }

    /// Where each row of a paragraph begins, in graphemes; the first is always 0.
    ///
    /// A row is broken after the last space that fits; a word longer than a row is broken where it stands. The spaces
    /// at which a row is broken stay at its end and may hang beyond the edge, where they are not seen.
    static func breaks(of paragraph: String, columns: Int) -> [Int] {
        if paragraph.utf8.count < columns { return [0] }
        var starts = [0]
        var used = 0
        var sinceSpace = 0
        var afterSpace = 0
        var index = 0
        for character in paragraph {
            let width = DisplayWidth.of(character)
            if character == " " {
                used += 1
                index += 1
                afterSpace = index
                sinceSpace = 0
                continue
            }
            if used + width > columns - 1 {
                if afterSpace > (starts.last ?? 0) {
                    starts.append(afterSpace)
                    used = sinceSpace
                } else {
                    starts.append(index)
                    used = 0
                    sinceSpace = 0
                }
            }
            used += width
            sinceSpace += width
            index += 1
        }
        return starts
    }

    /// The row of the cursor in its paragraph.
    var rowInParagraph: Int {
        (breaks[paragraph].lastIndex { $0 <= offset }) ?? 0
    }

    /// The row of the cursor in the whole text.
    var cursorRow: Int {
        breaks[..<paragraph].reduce(rowInParagraph) { $0 + $1.count }
    }

    /// The column of the cursor in its row.
    var cursorColumn: Int {
        let start = breaks[paragraph][rowInParagraph]
        return min(
            columns - 1,
            paragraphs[paragraph].dropFirst(start).prefix(offset - start).reduce(0) {
                $0 + DisplayWidth.of($1)
            })
    }

    /// The text of one row of a paragraph.
    func text(ofRow row: Int, in paragraph: Int) -> Substring {
        let starts = breaks[paragraph]
        let rest = paragraphs[paragraph].dropFirst(starts[row])
        return row + 1 < starts.count ? rest.prefix(starts[row + 1] - starts[row]) : rest
    }

    /// The paragraph and the row in it of a row of the whole text.
    func locate(row: Int) -> (paragraph: Int, row: Int) {
        var rest = max(0, row)
        for index in breaks.indices {
            if rest < breaks[index].count { return (index, rest) }
            rest -= breaks[index].count
        }
        return (breaks.count - 1, breaks[breaks.count - 1].count - 1)
    }

    /// Moves the window so that the cursor is in it.
    mutating func keepCursorVisible() {
        let row = cursorRow
        firstRow = max(row - rows + 1, min(firstRow, row))
        firstRow = max(0, min(firstRow, max(0, rowCount - rows)))
    }
}
