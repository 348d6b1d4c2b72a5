// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension TextArea {
    /// Applies a key: `true` when the key means something here, even if it changed nothing.
    ///
    /// Arrows up on the first row and down on the last are left to who holds the area.
    public mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .character(let character):
            insert(String(character))
        case .enter:
            insert("\n")
        case .backspace:
            removeBefore(by: 1)
        case .delete:
            if stepForward() { removeBefore(by: 1) }
        case .control("u"):
            removeBefore(by: offset)
        case .control("w"):
            removeBefore(by: lengthOfWordBefore)
        default:
            return move(key)
        }
        wantedColumn = nil
        keepCursorVisible()
        return true
    }

    /// Inserts a text at the cursor, as typed or pasted.
    ///
    /// Returns whether all of it was taken: `false` when it did not fit in `maxLength`.
    @discardableResult
    public mutating func insert(_ text: String) -> Bool {
        let room = max(0, maxLength - graphemes)
        let isWhole = text.utf8.count <= room || text.count <= room
        var pieces = Self.paragraphs(of: isWhole ? text : String(text.prefix(room)))
        let current = paragraphs[paragraph]
        let before = String(current.prefix(offset))
        let after = current.dropFirst(offset)
        graphemes -= current.count
        pieces[0] = before + pieces[0]
        let last = pieces.count - 1
        let newOffset = pieces[last].count
        pieces[last] += after
        graphemes += pieces.reduce(last) { $0 + $1.count }
        let newBreaks = pieces.map { Self.breaks(of: $0, columns: columns) }
        if last == 0 {
            paragraphs[paragraph] = pieces[0]
            breaks[paragraph] = newBreaks[0]
        } else {
            paragraphs.replaceSubrange(paragraph...paragraph, with: pieces)
            breaks.replaceSubrange(paragraph...paragraph, with: newBreaks)
        }
        paragraph += last
        offset = min(newOffset, paragraphs[paragraph].count)
        wantedColumn = nil
        keepCursorVisible()
        return isWhole
    }

    /// Removes graphemes before the cursor; at the beginning of a paragraph, the line break.
    private mutating func removeBefore(by count: Int) {
        if offset == 0 {
            guard paragraph > 0 else { return }
            let tail = paragraphs.remove(at: paragraph)
            breaks.remove(at: paragraph)
            paragraph -= 1
            let head = paragraphs[paragraph]
            offset = head.count
            graphemes -= 1
            replaceParagraph(with: head + tail)
            return
        }
        let length = min(count, offset)
        guard length > 0 else { return }
        let current = paragraphs[paragraph]
        let kept = String(current.prefix(offset - length))
        graphemes -= length
        offset = kept.count
        replaceParagraph(with: kept + current.dropFirst(offset + length))
    }

    private mutating func replaceParagraph(with text: String) {
        paragraphs[paragraph] = text
        breaks[paragraph] = Self.breaks(of: text, columns: columns)
        offset = min(offset, text.count)
    }

    private var lengthOfWordBefore: Int {
        var before = Array(paragraphs[paragraph].prefix(offset))
        while before.last?.isWhitespace == true { before.removeLast() }
        while let last = before.last, !last.isWhitespace { before.removeLast() }
        return offset - before.count
    }
}
