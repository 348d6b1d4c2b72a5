// SPDX-License-Identifier: EUPL-1.2

/// A row of the project as texts: its fields, and for an objective the fields of its results.
///
/// One text a row keeps drafts small and lets two desks be compared row by row. The separators are control characters
/// that no field can hold: whatever is typed or pasted is stripped of them.
struct RigaProgetto: Hashable, Sendable {
    var fields: [String]
    var results: [[String]] = []

    private static let unit: Character = "\u{1F}"
    private static let record: Character = "\u{1E}"

    init(fields: [String], results: [[String]] = []) {
        self.fields = fields
        self.results = results
    }

    /// Reads a kept text; fields that lack are empty.
    ///
    /// By bytes: a pasted page is read at every change, and its characters need not be told apart.
    init(text: String, count: Int, resultCount: Int) {
        let parts = text.utf8.split(separator: Self.recordByte, omittingEmptySubsequences: false)
        fields = Self.fields(parts.first ?? text.utf8.prefix(0), count)
        results = parts.dropFirst().map { Self.fields($0, resultCount) }
    }

    /// The text to keep.
    var text: String {
        ([fields] + results).map { fields in
            fields.map(Self.clean).joined(separator: String(Self.unit))
        }.joined(separator: String(Self.record))
    }

    private static let unitByte = UInt8(0x1F)
    private static let recordByte = UInt8(0x1E)

    /// The text without the two separators.
    private static func clean(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == unitByte || $0 == recordByte }) else { return text }
        return String(text.filter { $0 != unit && $0 != record })
    }

    private static func fields(_ text: Substring.UTF8View, _ count: Int) -> [String] {
        var fields = text.split(separator: unitByte, omittingEmptySubsequences: false).map { String(Substring($0)) }
        while fields.count < count { fields.append("") }
        return Array(fields.prefix(count))
    }
}
