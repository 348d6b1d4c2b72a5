// SPDX-License-Identifier: EUPL-1.2
import Formats
import TestSupport
import Testing

@Suite struct CsvReaderTests {
    /// The fields of every row, whatever the size of the chunks.
    private func rows(_ text: String, chunk: Int = 7, separator: CsvSeparator = .semicolon) throws -> [[String]] {
        var found: [[String]] = []
        try read(text, chunk: chunk, separator: separator) { found.append($0.fields) }
        return found
    }

    private func read(
        _ text: String, chunk: Int = 7, separator: CsvSeparator = .semicolon, _ body: (CsvRow) -> Void
    ) throws {
        var reader = CsvReader(separator: separator)
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: chunk) {
            try reader.read(Array(bytes[start..<min(bytes.count, start + chunk)]), body)
        }
        try reader.finish(body)
    }

    @Test(arguments: [
        ("a;b\nc;d\n", [["a", "b"], ["c", "d"]]),
        ("a;b\r\nc;d", [["a", "b"], ["c", "d"]]),
        ("a;b\rc;d\r", [["a", "b"], ["c", "d"]]),
        ("\n\na;b\n\n", [["a", "b"]]),
        (";;\n", [["", "", ""]]),
        ("\"a;b\";\"c\"\"d\";\"e\nf\"\n", [["a;b", "c\"d", "e\nf"]]),
        ("\"\";x", [["", "x"]]),
        ("  a  ; \"b\" \n", [["a", "\"b\""]]),
        ("è;à\n", [["è", "à"]]),
        ("e\u{301};x", [["é", "x"]]),
    ])
    func fieldsAreReadAsTheyAreMeant(text: String, expected: [[String]]) throws {
        for chunk in [1, 2, 3, 64] { #expect(try rows(text, chunk: chunk) == expected, "chunk \(chunk)") }
    }

    @Test func aRowKnowsTheLineWhereItBegins() throws {
        var lines: [Int] = []
        try read("a\n\n\"x\ny\r\nz\"\r\nb\rc", chunk: 1) { lines.append($0.line) }
        #expect(lines == [1, 3, 6, 7])
    }

    @Test func aQuoteNeverClosedIsToldWhereItOpens() throws {
        #expect(throws: FormatProblem.self) { try rows("a;b\nc;\"d\ne;f\n") }
        do {
            _ = try rows("a;b\nc;\"d\ne;f\n")
        } catch let problem as FormatProblem {
            #expect((problem.line, problem.column) == (2, 2))
            #expect(problem.sentence.contains("virgolette"))
        }
    }

    @Test func textAfterAClosingQuoteSpoilsOnlyItsRow() throws {
        var problems: [Int?] = []
        try read("\"a\"b;c\nd;e\n") { problems.append($0.problem?.column) }
        #expect(problems == [1, nil])
    }

    @Test func aNullCharacterIsToldWithItsPlace() throws {
        do {
            _ = try rows("a;b\nc;d\u{0}e\n")
            Issue.record("a null character was read")
        } catch let problem as FormatProblem {
            #expect((problem.line, problem.column) == (2, 2))
        }
    }

    @Test func aLineOfTenMegabytesStopsSoon() throws {
        let long = String(repeating: "a", count: 10_000_000)
        var count = 0
        #expect(throws: FormatProblem.self) { try read("x;y\n" + long, chunk: 16_384) { _ in count += 1 } }
        let fields = String(repeating: "a;", count: 5_000_000)
        #expect(throws: FormatProblem.self) { try read(fields, chunk: 16_384) { _ in count += 1 } }
        #expect(count == 1)
    }

    @Test(arguments: ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", " =HYPERLINK(\"x\")"])
    func aFormulaIsNoticed(cell: String) throws {
        var columns: [Int?] = []
        try read("a;\"\(cell.replacing("\"", with: "\"\""))\"\n") { columns.append($0.formulaColumn) }
        #expect(columns == [2])
    }

    @Test(arguments: ["-12,50", "+39 0573 000000", "- vedi sopra", "-", "2018-01-01", "D'Angelo", "à"])
    func aNumberATelephoneAndADashAreNoFormula(cell: String) throws {
        var columns: [Int?] = []
        try read("a;\(cell)\n") { columns.append($0.formulaColumn) }
        #expect(columns == [nil])
    }

    @Test func whatIsWrittenIsReadBackTheSame() {
        forAll(
            generate: { generator in
                (0..<Int.random(in: 1...4, using: &generator)).map { _ in
                    (0..<3).map { _ in
                        Generators.pick(
                            ["", "a;b", "\"", "x\ny", "x\r\ny", "è", "a\"\"b", "1,5", "Rossi", "D'Angelo", "|"],
                            &generator)
                    }
                }
            },
            check: { (table: [[String]]) in
                var writer = CsvWriter()
                table.forEach { writer.append($0) }
                // The reader takes the spaces around a field away; a row of empty fields stays a row.
                let trimmed = table.map { $0.map(\.trimmingSpaces) }
                return try rows(writer.text, chunk: 3) == trimmed
            })
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
