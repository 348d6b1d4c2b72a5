// SPDX-License-Identifier: EUPL-1.2

/// One thing that lacks before a step can be taken, and the place to fill it in.
public struct Missing: Hashable, Sendable {
    /// One Italian sentence that says what lacks.
    public let sentence: String
    /// The screen or section where it is filled in.
    public let section: String
    /// The field inside that section, when there is one.
    public let field: String?

    /// Something missing, with the section and field to jump to.
    public init(sentence: String, section: String, field: String? = nil) {
        self.sentence = sentence
        self.section = section
        self.field = field
    }
}
