// SPDX-License-Identifier: EUPL-1.2

/// A mistake in what a person wrote, with the remedy.
///
/// It is shown as text beside the field; it never clears the field.
public struct Problem: Error, Hashable, Sendable, Codable {
    /// A stable name in snake_case, for tests and tallies; never shown.
    public let code: String
    /// One Italian sentence: what is wrong and what to do.
    public let sentence: String
    /// The field it belongs to, when the one who found it knows.
    public let field: String?

    /// A problem with its stable code and the sentence to show.
    public init(_ code: String, _ sentence: String, field: String? = nil) {
        self.code = code
        self.sentence = sentence
        self.field = field
    }

    /// The same problem, tied to a field.
    public func on(_ field: String) -> Problem {
        Problem(code, sentence, field: field)
    }
}
