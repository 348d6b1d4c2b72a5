// SPDX-License-Identifier: EUPL-1.2

/// A template that cannot be used: which file, which line, what to do.
public struct TemplateProblem: Error, Hashable, Sendable {
    /// The file, without its folder.
    public let file: String
    /// The line, from 1; `nil` when it is about the whole file.
    public let line: Int?
    /// What is wrong, as the rest of a sentence.
    public let reason: String

    /// A problem of a template.
    public init(file: String, line: Int? = nil, _ reason: String) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    /// One Italian sentence.
    public var sentence: String {
        guard let line else { return "Modello di stampa \(file): \(reason)" }
        return "Modello di stampa \(file), riga \(line): \(reason)"
    }
}
