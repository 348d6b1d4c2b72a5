// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

@Suite struct DisplayWidthTests {
    @Test(arguments: [
        ("a", 1), ("~", 1), ("\u{E0}", 1), ("e\u{301}", 1), ("\u{20AC}", 1), ("\u{2014}", 1), ("\u{B0}", 1),
        ("\u{2500}", 1), ("\u{2588}", 1), ("\u{25B8}", 1), ("\u{2026}", 1), ("\u{203A}", 1), ("\u{FFFD}", 1),
    ])
    func `narrow and ambiguous characters fill one column`(text: String, width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test(arguments: [
        "\u{4E2D}", "\u{3042}", "\u{AC00}", "\u{1112}\u{1161}\u{11AB}", "\u{FF21}", "\u{1F600}", "\u{2705}",
        "\u{20000}", "\u{30000}", "\u{1FAE8}",
        // A family joined by ZWJ, a flag, a heart and a digit asked to be emoji, a hand with its skin.
        "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}", "\u{1F1EE}\u{1F1F9}", "\u{2764}\u{FE0F}",
        "1\u{FE0F}\u{20E3}", "\u{1F44D}\u{1F3FD}",
    ])
    func `wide characters and emoji fill two columns`(text: String) {
        #expect(text.count == 1)
        #expect(DisplayWidth.of(text) == 2)
    }

    @Test(arguments: ["\u{301}", "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{FE0F}", "\u{2060}"])
    func `marks and joiners alone fill none`(text: String) {
        #expect(DisplayWidth.of(text) == 0)
    }

    @Test(arguments: [
        "\u{0}", "\u{7}", "\t", "\n", "\r", "\r\n", "\u{1B}", "\u{7F}", "\u{9B}", "\u{200E}", "\u{200F}",
        "\u{202A}", "\u{202E}", "\u{2028}", "\u{2066}", "\u{2069}", "\u{61C}",
    ])
    func `control and direction characters fill the column of the sign in their place`(text: String) {
        #expect(DisplayWidth.of(text) == 1)
    }

    @Test func `a text fills the columns of its characters`() {
        #expect(DisplayWidth.of("") == 0)
        #expect(DisplayWidth.of("Niccol\u{F2} \u{4E2D}\u{6587}") == 12)
        #expect(DisplayWidth.of("Niccolo\u{300}") == 7)
        #expect(DisplayWidth.of("a\tb") == 3)
    }

    @Test(arguments: [
        ("Rossi", 5, "Rossi"), ("Rossi", 4, "Ross"), ("Rossi", 0, ""), ("Rossi", -3, ""),
        ("\u{4E2D}\u{6587}", 3, "\u{4E2D}"), ("\u{4E2D}\u{6587}", 1, ""), ("perche\u{301}!", 6, "perche\u{301}"),
        ("a\u{1F468}\u{200D}\u{1F469}b", 2, "a"), ("a\u{1F468}\u{200D}\u{1F469}b", 3, "a\u{1F468}\u{200D}\u{1F469}"),
    ])
    func `clipping never splits a grapheme`(text: String, width: Int, expected: String) {
        #expect(Array(DisplayWidth.clip(text, to: width).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test(arguments: [
        ("Rossi", 5, "Rossi"), ("Rossi", 4, "Ros\u{2026}"), ("Rossi", 1, "\u{2026}"), ("Rossi", 0, ""), ("", 0, ""),
        ("\u{4E2D}\u{6587}\u{5B57}", 4, "\u{4E2D}\u{2026}"),
    ])
    func `what is cut says so`(text: String, width: Int, expected: String) {
        #expect(DisplayWidth.ellipsize(text, to: width) == expected)
    }

    @Test(arguments: [
        ("12,50", 8, Alignment.left, "12,50   "), ("12,50", 8, .right, "   12,50"), ("12,50", 8, .center, " 12,50  "),
        ("12,50", 3, .right, "12,"), ("\u{4E2D}\u{6587}", 3, .left, "\u{4E2D} "), ("x", 0, .left, ""),
    ])
    func `padding gives exactly the columns asked`(text: String, width: Int, side: Alignment, expected: String) {
        #expect(DisplayWidth.pad(text, to: width, alignment: side) == expected)
    }

    @Test(arguments: [
        ("", 10, [""]), ("uno due tre", 7, ["uno due", "tre"]), ("uno due", 7, ["uno due"]),
        ("uno\ndue", 9, ["uno", "due"]),
        ("uno\r\n\r\ndue", 9, ["uno", "", "due"]),
        ("precipitevolissimevolmente", 10, ["precipitev", "olissimevo", "lmente"]),
        ("il precipitevole", 8, ["il", "precipit", "evole"]), ("  rientro", 20, ["  rientro"]),
        ("fine   ", 4, ["fine"]), ("\u{4E2D}\u{6587}", 1, ["\u{4E2D}", "\u{6587}"]), ("a b", 0, ["a", "b"]),
        ("uno  due", 4, ["uno", "due"]), ("ab\n", 4, ["ab", ""]),
    ])
    func `wrapping breaks at spaces`(text: String, width: Int, lines: [String]) {
        #expect(DisplayWidth.wrap(text, to: width) == lines)
    }
}
