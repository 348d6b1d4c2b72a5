// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension TextField {
    /// Applies a key: `true` when the key means something here, even if it changed nothing.
    public mutating func handle(_ key: Key) -> Bool {
        let isReplacing = replacesOnTyping
        replacesOnTyping = false
        switch key {
        case .character(let character):
            if isReplacing, filter.accepts(character) { text = "" }
            insert(String(character))
        case .left:
            cursor -= 1
        case .right:
            cursor += 1
        case .home, .control("a"):
            cursor = 0
        case .end, .control("e"):
            cursor = content.count
        case .backspace:
            remove(from: place - 1, to: place)
        case .delete:
            remove(from: place, to: place + 1)
        case .control("u"):
            remove(from: 0, to: place)
        case .control("w"):
            remove(from: startOfWord, to: place)
        default:
            return false
        }
        return true
    }

    /// Inserts a text at the cursor, as typed or pasted; line breaks and tabs become spaces.
    ///
    /// Returns whether all of it was taken: `false` when it did not fit in `maxLength`.
    @discardableResult
    public mutating func insert(_ text: String) -> Bool {
        var accepted = ""
        var room = max(0, maxLength - min(maxLength, content.count))
        var isWhole = true
        for character in text {
            let plain: Character = character.isNewline || character == "\t" ? " " : character
            guard filter.accepts(plain) else { continue }
            guard room > 0 || isMark(plain) else {
                isWhole = false
                break
            }
            accepted.append(plain)
            room -= 1
        }
        guard !accepted.isEmpty else { return isWhole }
        let before = content.prefix(place) + accepted
        content = String(before) + content.dropFirst(place)
        place = min(before.count, content.count)
        return isWhole
    }

    /// Inserts a text even when the line becomes longer than `maxLength`.
    mutating func insert(whole text: String) {
        let limit = maxLength
        maxLength = .max
        insert(text)
        maxLength = limit
    }

    /// A mark that joins the letter before it needs no room of its own.
    private func isMark(_ character: Character) -> Bool {
        character.unicodeScalars.allSatisfy { $0.properties.generalCategory == .nonspacingMark }
    }

    private mutating func remove(from start: Int, to end: Int) {
        let lower = max(0, start)
        let upper = min(content.count, end)
        guard lower < upper else { return }
        content = String(content.prefix(lower)) + content.dropFirst(upper)
        place = min(lower, content.count)
    }

    private var startOfWord: Int {
        var before = Array(content.prefix(place))
        while before.last?.isWhitespace == true { before.removeLast() }
        while let last = before.last, !last.isWhitespace { before.removeLast() }
        return before.count
    }
}
