// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

@testable import CursesTerminal

@Suite struct CellEncoderTests {
    /// Widths as a system of some years ago knows them: newer emoji are not printed, marks and joiners fill nothing.
    private static func width(_ scalar: UInt32) -> Int {
        switch scalar {
        case 0x300...0x36F, 0x200D, 0xFE0F, 0x20E3: 0
        case 0x4E00...0x9FFF, 0x1F300...0x1FA6F: 2
        case 0x1FA70...0x1FAFF: -1
        default: 1
        }
    }

    private func encoded(_ text: String, columns: Int, isASCII: Bool = false) -> String {
        var bytes: [UInt8] = []
        CellEncoder(isASCII: isASCII, width: Self.width).append(text, columns: columns, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("a", 1, "a"), ("\u{E0}", 1, "\u{E0}"), ("e\u{301}", 1, "e\u{301}"), ("\u{4E2D}", 2, "\u{4E2D}"),
        ("\u{1F1EE}\u{1F1F9}", 2, "\u{1F1EE}\u{1F1F9}"),
    ])
    func `what curses measures alike is sent as it is`(text: String, columns: Int, expected: String) {
        #expect(Array(encoded(text, columns: columns).utf8) == Array(expected.utf8))
    }

    @Test(arguments: [
        ("\u{1F468}\u{200D}\u{1F469}", 2, "\u{1F468}"), ("\u{2764}\u{FE0F}", 2, "\u{2764} "),
        ("1\u{FE0F}\u{20E3}", 2, "1 "),
        ("\u{1FAE8}", 2, "? "), ("\u{1F600}", 1, "?"),
    ])
    func `what it measures otherwise keeps its columns`(text: String, columns: Int, expected: String) {
        #expect(Array(encoded(text, columns: columns).utf8) == Array(expected.utf8))
    }

    @Test func `marks beyond those curses keeps are left out`() {
        let text = "a" + String(repeating: "\u{301}", count: 30)
        #expect(encoded(text, columns: 1).unicodeScalars.count == 5)
    }

    @Test(arguments: [("\u{E0}", 1, "a"), ("\u{2500}", 1, "-"), ("\u{4E2D}", 2, "??"), ("\u{1F1EE}\u{1F1F9}", 2, "??")])
    func `without UTF-8 only ASCII is sent`(text: String, columns: Int, expected: String) {
        #expect(encoded(text, columns: columns, isASCII: true) == expected)
    }
}
