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
    init(text: String, count: Int, resultCount: Int) {
        let parts = text.split(separator: Self.record, omittingEmptySubsequences: false)
        fields = Self.fields(parts.first ?? "", count)
        results = parts.dropFirst().map { Self.fields($0, resultCount) }
    }

    /// The text to keep.
    var text: String {
        ([fields] + results).map { fields in
            fields.map { String($0.filter { $0 != Self.unit && $0 != Self.record }) }.joined(
                separator: String(Self.unit))
        }.joined(separator: String(Self.record))
    }

    private static func fields(_ text: Substring, _ count: Int) -> [String] {
        var fields = text.split(separator: unit, omittingEmptySubsequences: false).map(String.init)
        while fields.count < count { fields.append("") }
        return Array(fields.prefix(count))
    }
}
