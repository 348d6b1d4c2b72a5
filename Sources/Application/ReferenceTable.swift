// SPDX-License-Identifier: EUPL-1.2

/// Reads the small tables that come with the program: a header, one row a line, fields quoted when they need to be.
///
/// For files of our own only; outside files go through the reader of `Formats`.
enum ReferenceTable {
    /// Rows as dictionaries by column name.
    static func rows(_ text: String, separator: Character) -> [[String: String]] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: true).makeIterator()
        guard let header = lines.next().map({ fields($0, separator) }) else { return [] }
        var found: [[String: String]] = []
        while let line = lines.next() {
            let values = fields(line, separator)
            found.append(Dictionary(zip(header, values)) { first, _ in first })
        }
        return found
    }

    /// The fields of one line.
    static func fields(_ line: Substring, _ separator: Character) -> [String] {
        guard line.contains("\"") else {
            return line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
        }
        var found: [String] = []
        var field = ""
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == separator, !isQuoted {
                found.append(field)
                field = ""
            } else {
                field.append(character)
            }
        }
        return found + [field]
    }
}
