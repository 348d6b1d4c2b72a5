// SPDX-License-Identifier: EUPL-1.2

/// A PDF read back by poppler, a program that had no part in making it.
public struct JourneyPaper {
    /// The words of all pages, in the order in which a screen reader meets them, with single spaces.
    public let words: String
    /// The words of each page, with single spaces.
    public let pages: [String]
    /// The letters and digits of all pages, in the order in which they are drawn, without spaces and signs.
    public let reading: String
    /// A font of the file.
    public struct Font: Sendable {
        /// As the file calls it.
        public let name: String
        /// Whether the file carries it.
        public let isEmbedded: Bool
        /// Whether its signs can be read back as text.
        public let isUnicode: Bool
    }

    /// The fonts, as `pdffonts` lists them.
    public let fonts: [Font]
    /// What `pdfinfo` says, a line each: title, whether it is tagged, pages, size.
    public let properties: [String]
    /// The tags of the structure, as `pdfinfo -struct-text` lists them.
    public let structure: String

    /// Reads a file.
    public init(_ path: String) throws {
        let text = try JourneyPaper.output("pdftotext", ["-enc", "UTF-8", path, "-"])
        pages = text.split(separator: "\u{0C}").map {
            $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }.filter { !$0.isEmpty }
        words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        properties = try JourneyPaper.output("pdfinfo", [path]).split(separator: "\n").map { line in
            line.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
        }
        structure = try JourneyPaper.output("pdfinfo", ["-struct-text", path])
        reading = JourneyPaper.letters(try JourneyPaper.output("pdftotext", ["-raw", "-enc", "UTF-8", path, "-"]))
        fonts = try JourneyPaper.output("pdffonts", [path]).split(separator: "\n").dropFirst(2).compactMap { line in
            let words = line.split(separator: " ")
            guard let name = words.first, words.count > 6 else { return nil }
            let last = words.suffix(5).map(String.init)
            return Font(name: String(name), isEmbedded: last[0] == "yes", isUnicode: last[2] == "yes")
        }
    }

    /// The letters and digits of a text.
    public static func letters(_ text: String) -> String { String(text.filter { $0.isLetter || $0.isNumber }) }

    private static func output(_ program: String, _ arguments: [String]) throws -> String {
        let result = try JourneyProcess.run(program, arguments)
        guard result.status == 0 else { throw JourneyFailure("\(program): \(result.errors)") }
        return result.output
    }
}

extension String {
    /// Whether the texts are all here, each after the one before.
    public func containsInOrder(_ texts: [String]) -> Bool {
        var rest = self[...]
        for text in texts {
            guard let found = rest.firstRange(of: text) else { return false }
            rest = rest[found.upperBound...]
        }
        return true
    }
}
