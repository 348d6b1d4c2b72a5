// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

@Suite struct AsciiFallbackTests {
    @Test(arguments: [
        ("a", "a"), ("\u{E0}", "a"), ("\u{C8}", "E"), ("o\u{300}", "o"), ("\u{2019}", "'"), ("\u{2500}", "-"),
        ("\u{2502}", "|"), ("\u{250C}", "+"), ("\u{25B8}", ">"), ("\u{2588}", "#"), ("\u{258C}", "#"),
        ("\u{2026}", "."),
        ("\u{20AC}", "E"), ("\u{B7}", "."), ("\u{AB}", "\""), ("\u{2014}", "-"), ("\u{A0}", " "), ("\u{FF21}", "A "),
        ("\u{4E2D}", "??"), ("\u{1F600}", "??"), ("\u{3B1}", "?"), ("\u{161}", "s"), ("\u{142}", "l"), ("\u{219}", "s"),
        ("\u{1EBF}", "e"), ("\u{2713}", "x"), ("", ""),
    ])
    func `the nearest sign stands for it`(grapheme: String, expected: String) {
        #expect(AsciiFallback.text(grapheme) == expected)
    }

    @Test func `every scalar has an ASCII text of its own width`() {
        var mistakes: [String] = []
        for value in 0x20...0x1_FFFF as ClosedRange<UInt32> {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let grapheme = String(Character(scalar))
            let text = AsciiFallback.text(grapheme)
            let isPrintable = text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
            if !isPrintable || text.utf8.count != DisplayWidth.of(grapheme) { mistakes.append("U+\(value)") }
        }
        #expect(mistakes.isEmpty)
    }
}
