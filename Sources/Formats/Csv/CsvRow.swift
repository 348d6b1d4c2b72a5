// SPDX-License-Identifier: EUPL-1.2
import Foundation

/// One row of a CSV: its fields without quotes, and the line of the file where it begins.
public struct CsvRow {
    /// Line of the file, from 1.
    public let line: Int
    /// What is wrong with the shape of the row; its fields are read as far as they can be.
    public let problem: FormatProblem?
    private let bytes: [UInt8]
    private let ends: [Int]

    init(line: Int, bytes: [UInt8], ends: [Int], problem: FormatProblem?) {
        self.line = line
        self.bytes = bytes
        self.ends = ends
        self.problem = problem
    }

    /// How many fields.
    public var count: Int { ends.count }

    /// The text of a field in NFC without the spaces around it; empty for a field that is not there.
    public subscript(_ index: Int) -> String {
        guard ends.indices.contains(index) else { return "" }
        return bytes.withUnsafeBufferPointer { all in
            var start = index == 0 ? 0 : ends[index - 1]
            var end = ends[index]
            while start < end, all[start] <= 0x20 { start += 1 }
            while end > start, all[end - 1] <= 0x20 { end -= 1 }
            let field = UnsafeBufferPointer(rebasing: all[start..<end])
            let text = String(decoding: field, as: UTF8.self)
            if field.allSatisfy({ $0 < 0x80 }) { return text }
            return text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespacesAndNewlines)
        }
    }

    /// All fields.
    public var fields: [String] { (0..<count).map { self[$0] } }

    /// First field that a spreadsheet would run as a formula, from 1; nil when there is none.
    public var formulaColumn: Int? {
        var start = 0
        for (index, end) in ends.enumerated() {
            // Most cells begin with a letter or a digit: one look is enough.
            if start < end, bytes[start] < 0x41, CsvCell.runs(bytes[start..<end]) { return index + 1 }
            start = end
        }
        return nil
    }
}
