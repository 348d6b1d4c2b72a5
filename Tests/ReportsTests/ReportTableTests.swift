// SPDX-License-Identifier: EUPL-1.2
import Domain
import Reports
import Testing

@Suite struct ReportTableTests {
    private let columns = [
        ReportColumn("nome", "Nome"), ReportColumn("importo", "Importo"), ReportColumn("dal", "Dal"),
    ]

    @Test func csvQuotesWhatTheSeparatorWouldBreak() {
        let table = ReportTable(
            name: "prova", title: "Prova", columns: columns,
            rows: [
                [.text("D'Esempio; \"Lia\""), .euro(Euro(cents: 112_050)), .date(CalendarDate(dayNumber: 17_865))],
                [.text("riga\nsotto"), .empty, .empty],
            ])
        #expect(
            table.csv
                == "nome;importo;dal\r\n\"D'Esempio; \"\"Lia\"\"\";1120.50;2018-11-30\r\n\"riga\nsotto\";;\r\n")
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+SUM(A1)", "'+SUM(A1)"), ("-2+3|x", "'-2+3|x"), ("@x", "'@x"), ("\t=1", "'\t=1"),
        ("\r=1", "\"'\r=1\""), ("\n=1", "\"'\n=1\""), ("  =1", "'  =1"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"),
        ("＠a", "'＠a"), ("=\"a\";1", "\"'=\"\"a\"\";1\""), ("\u{1B}=1", "'=1"), ("\u{202E}@a", "'@a"),
        ("-12,50", "-12,50"),
        ("+39 0573 1", "+39 0573 1"), ("a=1", "a=1"), ("a\u{9B}31m\u{1B}[0m", "a31m[0m"),
    ])
    func `no cell of a CSV is a formula, nor obeyed by a terminal`(text: String, written: String) {
        let table = ReportTable(
            name: "prova", title: "Prova", columns: [ReportColumn("nome", "Nome")], rows: [[.text(text)]])
        #expect(table.csv == "nome\r\n\(written)\r\n")
    }

    @Test func `a line end in a cell does not pass for another row`() {
        let table = ReportTable(
            name: "prova", title: "Prova", columns: [ReportColumn("nome", "Nome")],
            rows: [[.text("uno\ndue\r\ntre\tq")]])
        #expect(table.text.contains("\nuno due tre q\n"))
    }

    @Test func textAlignsNumbersToTheRightAndWordsToTheLeft() {
        let table = ReportTable(
            name: "prova", title: "Prova", columns: columns,
            rows: [
                [.text("Prova"), .euro(Euro(cents: 5)), .date(CalendarDate(dayNumber: 17_865))],
                [.text("Niccolò Esempio"), .euro(Euro(cents: 112_050)), .empty],
            ])
        #expect(
            table.text == """
                Prova

                Nome              Importo  Dal
                -------------------------------------
                Prova                0,05  30/11/2018
                Niccolò Esempio  1.120,50  -

                """)
    }

    @Test func anEmptyTableSaysSo() {
        let table = ReportTable(name: "prova", title: "Prova", columns: columns, rows: [])
        #expect(table.text.hasSuffix("\nnessuna riga\n"))
        #expect(table.csv == "nome;importo;dal\r\n")
    }

    @Test func aRowIsAsLongAsTheColumns() {
        let table = ReportTable(
            name: "prova", title: "Prova", columns: columns,
            rows: [[.text("a")], [.text("b"), .empty, .empty, .number(9)]])
        #expect(table.rows.map(\.count) == [3, 3])
        #expect(table.csv == "nome;importo;dal\r\na;;\r\nb;;\r\n")
    }

    @Test(arguments: [
        ("a\"b\\c", #""a\"b\\c""#), ("riga\nsotto\ttab\r", #""riga\nsotto\ttab\r""#), ("è già", "\"è già\""),
        ("\u{1B}[31m", #""\u001b[31m""#), ("\u{9B}\u{2028}", #""\u009b\u2028""#), ("", "\"\""),
    ])
    func jsonEscapes(text: String, written: String) {
        #expect(JsonValue.string(text).text == written + "\n")
    }

    @Test func jsonKeepsTheOrderOfMembersAndClosesEmptyOnes() {
        let value = JsonValue.object([
            ("b", .array([])), ("a", .object([])), ("c", .array([.number(-1), .null, .boolean(true)])),
        ])
        #expect(
            value.text == """
                {
                  "b": [],
                  "a": {},
                  "c": [
                    -1,
                    null,
                    true
                  ]
                }

                """)
    }
}
