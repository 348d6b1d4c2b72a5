// SPDX-License-Identifier: EUPL-1.2

import Canvas

extension TextArea {
    /// Applies a key that moves the cursor.
    mutating func move(_ key: Key) -> Bool {
        var keepsColumn = false
        switch key {
        case .left:
            stepBack()
        case .right:
            stepForward()
        case .home, .control("a"):
            offset = breaks[paragraph][rowInParagraph]
        case .end, .control("e"):
            offset = endOfRow(rowInParagraph, in: paragraph)
        case .up, .down, .pageUp, .pageDown:
            guard moveByRows(key) else { return false }
            keepsColumn = true
        default:
            return false
        }
        if !keepsColumn { wantedColumn = nil }
        keepCursorVisible()
        return true
    }

    private mutating func moveByRows(_ key: Key) -> Bool {
        let row = cursorRow
        let last = rowCount - 1
        let target: Int
        switch key {
        case .up: target = row - 1
        case .down: target = row + 1
        case .pageUp: target = max(0, row - max(1, rows - 1))
        default: target = min(last, row + max(1, rows - 1))
        }
        guard target >= 0, target <= last else { return false }
        let column = wantedColumn ?? cursorColumn
        let place = locate(row: target)
        paragraph = place.paragraph
        offset = self.offset(atColumn: column, row: place.row, in: place.paragraph)
        wantedColumn = column
        return true
    }

    private func offset(atColumn column: Int, row: Int, in paragraph: Int) -> Int {
        var offset = breaks[paragraph][row]
        let end = endOfRow(row, in: paragraph)
        var used = 0
        for character in text(ofRow: row, in: paragraph) {
            if offset >= end || used + DisplayWidth.of(character) > column { break }
            used += DisplayWidth.of(character)
            offset += 1
        }
        return offset
    }

    /// The last place of a row: before the break, so that the cursor stays on it.
    private func endOfRow(_ row: Int, in paragraph: Int) -> Int {
        let starts = breaks[paragraph]
        return row + 1 < starts.count ? starts[row + 1] - 1 : paragraphs[paragraph].count
    }

    private mutating func stepBack() {
        if offset > 0 {
            offset -= 1
        } else if paragraph > 0 {
            paragraph -= 1
            offset = paragraphs[paragraph].count
        }
    }

    /// Goes one grapheme on; `false` at the end of the text.
    @discardableResult
    mutating func stepForward() -> Bool {
        if offset < paragraphs[paragraph].count {
            offset += 1
        } else if paragraph + 1 < paragraphs.count {
            paragraph += 1
            offset = 0
        } else {
            return false
        }
        return true
    }
}
