// SPDX-License-Identifier: EUPL-1.2

/// A small table that comes with the program: a header, one row a line, fields quoted when they need to be.
///
/// For files of our own only. It works on bytes: the comuni are twenty thousand lines, read while somebody types.
struct ReferenceTable {
    private let columns: [String: Int]
    /// The fields of each line, in the order of the header.
    let rows: [[Substring]]

    /// Reads a table.
    ///
    /// - Parameter separator: an ASCII character.
    init(_ text: String, separator: Character) {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
        guard let header = lines.first else {
            columns = [:]
            rows = []
            return
        }
        let names = ReferenceTable.fields(header, separator).map(String.init)
        columns = Dictionary(zip(names, names.indices)) { first, _ in first }
        rows = lines.dropFirst().map { ReferenceTable.fields($0, separator) }
    }

    /// Values of one row by name of column; an absent column reads as empty.
    func value(_ name: String, in row: [Substring]) -> String {
        guard let index = columns[name], index < row.count else { return "" }
        return String(row[index])
    }

    /// The fields of one line.
    static func fields(_ line: Substring, _ separator: Character) -> [Substring] {
        guard let byte = separator.asciiValue else { return [line] }
        guard line.utf8.contains(UInt8(ascii: "\"")) else {
            return line.utf8.split(separator: byte, omittingEmptySubsequences: false).map { Substring($0) }
        }
        var found: [Substring] = []
        var field = ""
        var isQuoted = false
        for character in line {
            if character == "\"" {
                isQuoted.toggle()
            } else if character == separator, !isQuoted {
                found.append(Substring(field))
                field = ""
            } else {
                field.append(character)
            }
        }
        return found + [Substring(field)]
    }
}
