// SPDX-License-Identifier: EUPL-1.2

extension String {
    /// With a small first letter, unless the word is written in capitals.
    var loweringInitial: String {
        guard let first, dropFirst().first?.isUppercase != true else { return self }
        return first.lowercased() + dropFirst()
    }

    /// With a capital first letter.
    var raisingInitial: String {
        guard let first else { return self }
        return first.uppercased() + dropFirst()
    }

    /// Without the spaces at its ends.
    var trimmingSpaces: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    /// On one line, with single spaces.
    var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Up to the first space.
    var firstWord: String { String(prefix { $0 != " " }) }
}
