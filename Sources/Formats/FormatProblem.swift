// SPDX-License-Identifier: EUPL-1.2

/// Something in a file from outside that cannot be read: where, and what to do.
public struct FormatProblem: Error, Hashable, Sendable {
    /// Line of the file, from 1; nil when it is the file as a whole.
    public let line: Int?
    /// Field of the line, from 1.
    public let column: Int?
    /// One Italian sentence with the remedy, without the place.
    public let sentence: String

    /// A problem at a place of the file.
    public init(_ sentence: String, line: Int? = nil, column: Int? = nil) {
        self.sentence = sentence
        self.line = line
        self.column = column
    }

    /// The sentence with its place: "riga 3, colonna 2: …".
    public var located: String {
        guard let line else { return sentence }
        let place = column.map { "riga \(line), colonna \($0)" } ?? "riga \(line)"
        return "\(place): \(sentence)"
    }
}
