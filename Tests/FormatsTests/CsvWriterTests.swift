// SPDX-License-Identifier: EUPL-1.2
import Formats
import Testing

@Suite struct CsvWriterTests {
    @Test func noCellBeginsAFormula() {
        var writer = CsvWriter()
        writer.append(["=1+1", "@x", "+cmd|x", "-2+a", "-12,50", "+39 0573", "a;b", "c\"d"])
        #expect(writer.text == "'=1+1;'@x;'+cmd|x;'-2+a;-12,50;+39 0573;\"a;b\";\"c\"\"d\"\n")
    }

    @Test(arguments: [
        ("a;b;c\n1,5;2", CsvSeparator.semicolon), ("a,b,c\n", .comma), ("a\tb\tc\n", .tab), ("a|b|c\n", .bar),
        ("\"a,b,c,d\";e\n", .semicolon), ("solo\n", .semicolon), ("\n\na,b", .comma),
    ])
    func theSeparatorIsThatOfTheFirstLine(text: String, expected: CsvSeparator) {
        #expect(CsvSeparator.detect(in: Array(text.utf8)) == expected)
    }
}
