// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import CursesTerminal

@Suite struct PasteCollectorTests {
    private func collected(_ text: String) -> String {
        var collector = PasteCollector()
        for scalar in text.unicodeScalars { collector.append(scalar.value) }
        return collector.text
    }

    @Test(arguments: [
        ("via Roma 1", "via Roma 1"), ("a\rb", "a\nb"), ("a\r\nb", "a\nb"), ("a\n\nb", "a\n\nb"), ("a\r\rb", "a\n\nb"),
        ("a\tb", "a\tb"), ("a\u{1B}\u{3}\u{7F}\u{9B}b", "ab"), ("perche\u{301}", "perche\u{301}"),
    ])
    func `a paste is text and nothing else`(text: String, expected: String) {
        #expect(Array(collected(text).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test func `a paste without end is cut`() {
        var collector = PasteCollector()
        for _ in 0..<(PasteCollector.limit + 10) { collector.append(0x61) }
        #expect(collector.text.utf8.count == PasteCollector.limit)
    }
}
