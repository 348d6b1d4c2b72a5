// SPDX-License-Identifier: EUPL-1.2

/// A step that cannot be taken now, with the reason and what is missing.
public struct Refusal: Error, Hashable, Sendable {
    /// A stable name in snake_case, for tests and tallies; never shown.
    public let code: String
    /// One Italian sentence: why not, and who or what would make it possible.
    public let sentence: String
    /// What lacks, each with the place where it is filled in.
    public let missing: [Missing]

    /// A refusal with its stable code, the sentence to show and what is missing.
    public init(_ code: String, _ sentence: String, missing: [Missing] = []) {
        self.code = code
        self.sentence = sentence
        self.missing = missing
    }
}
