// SPDX-License-Identifier: EUPL-1.2

/// Finds the entries of a list that answer to what is typed: a number, a code, or parts of words.
enum OptionMatching {
    /// The positions of the entries that answer, and which of them is meant, as a position in the first result.
    ///
    /// Digits are the number of an entry, as the list shows it, before they are anything else.
    static func find(_ typed: String, in options: [ChoiceOption]) -> (matches: [Int], marked: Int?) {
        let query = Folding.fold(typed)
        let words = query.split(separator: " ")
        guard !words.isEmpty else { return (Array(options.indices), options.isEmpty ? nil : 0) }
        let isNumber = query.allSatisfy { $0.isASCII && $0.isNumber }
        var matches: [Int] = []
        var ranks: [Int] = []
        for index in options.indices {
            let label = Folding.fold(options[index].label)
            let code = Folding.fold(options[index].code)
            let rank: Int
            if isNumber, String(index + 1) == query {
                rank = 0
            } else if code == query {
                rank = 1
            } else if label == query {
                rank = 2
            } else if isNumber, String(index + 1).hasPrefix(query) {
                rank = 3
            } else if label.hasPrefix(query) {
                rank = 4
            } else if beginsWords(of: label, with: words) {
                rank = 5
            } else if words.allSatisfy({ label.contains($0) }) {
                rank = 6
            } else {
                continue
            }
            matches.append(index)
            ranks.append(rank)
        }
        let best = ranks.indices.min { ranks[$0] < ranks[$1] }
        return (matches, best)
    }

    private static func beginsWords(of label: String, with words: [Substring]) -> Bool {
        let parts = label.split { !$0.isLetter && !$0.isNumber }
        return words.allSatisfy { word in parts.contains { $0.hasPrefix(word) } }
    }
}
