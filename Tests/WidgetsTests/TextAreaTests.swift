// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct TextAreaTests {
    static func area(_ marked: String, rows: Int = 4, columns: Int = 12) -> TextArea {
        let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        var area = TextArea(parts.joined(), rows: rows, columns: columns)
        area.cursor = parts[0].count
        return area
    }

    static func marked(_ area: TextArea) -> String {
        String(area.text.prefix(area.cursor)) + "|" + String(area.text.dropFirst(area.cursor))
    }

    @Test(arguments: [
        ("a|b", "⏎", "a\n|b"), ("a\n|b", "⌫", "a|b"), ("a|\nb", "⌦", "a|b"), ("a|\nb", "→", "a\n|b"),
        ("a\n|b", "←", "a|\nb"), ("|ab", "⌫", "|ab"), ("ab|", "⌦", "ab|"), ("uno due|", "Ⓦ", "uno |"),
        ("uno\ndue|", "Ⓤ", "uno\n|"), ("uno\ndue|", "↑", "uno|\ndue"), ("un|o\ndue", "↓", "uno\ndu|e"),
        ("lunga riga|\na\naltra riga", "↓↓", "lunga riga\na\naltra riga|"),
        ("uno due tre quattro|", "⇱", "uno due tre |quattro"), ("|uno due tre quattro", "⇲", "uno due tre| quattro"),
        ("|uno due tre quattro", "↓", "uno due tre |quattro"), ("uno due tre qua|ttro", "↑", "uno| due tre quattro"),
        ("a\nb\nc\nd\ne\nf\ng|", "⇞", "a\nb\nc\nd|\ne\nf\ng"), ("|a\nb\nc\nd\ne\nf", "⇟", "a\nb\nc\n|d\ne\nf"),
        ("a|", "è👨‍👩‍👧⌫", "aè|"),
    ])
    func `a key does to the text what it says`(before: String, keys: String, after: String) {
        var area = Self.area(before)
        for key in Keyboard.keys(keys) { #expect(area.handle(key) == true) }
        #expect(Self.marked(area) == after)
    }

    @Test func `up on the first row and down on the last are left to others`() {
        var area = Self.area("uno| due")
        #expect(area.handle(.up) == false)
        #expect(area.handle(.down) == false)
        #expect(area.handle(.function(2)) == false)
        #expect(area.handle(.tab) == false)
        #expect(area.handle(.escape) == false)
    }

    @Test func `words are wrapped and no row is longer than the place`() {
        let area = Self.area("Il nucleo vive in una casa popolare di viale Adua|", rows: 6, columns: 14)
        let canvas = Sheet.draw(rows: 6, columns: 20) {
            area.draw(on: &$0, row: 0, column: 2, width: 14, isFocused: true)
        }
        #expect(
            canvas.rows() == ["  Il nucleo", "  vive in una", "  casa popolare", "  di viale Adua", "", ""])
        #expect(canvas.cursor == Point(row: 3, column: 15))
    }

    @Test func `the window follows the cursor and wide letters are measured`() {
        let area = Self.area("漢字漢字漢字 à\nb\nc\nd\ne|", rows: 2, columns: 9)
        let canvas = Sheet.draw(rows: 2, columns: 10) {
            area.draw(on: &$0, row: 0, column: 0, width: 9, isFocused: true)
        }
        #expect(canvas.rows() == ["d       ", "e"].map { $0.trimmed })
        #expect(canvas.cursor == Point(row: 1, column: 1))
        #expect(area.rowCount == 6)
    }

    @Test func `keys at random never lose the cursor nor the text`() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = Seeded(state: seed)
        let keys = Array(Keyboard.signs.keys.filter { $0 != "⏎" }) + Array("abc  è漢\u{65}👨‍👩‍👧⏎⏎")
        for _ in 0..<30 {
            var area = TextArea(
                "uno due\n\ntre quattro cinque sei sette", rows: 3, columns: Int.random(in: 3...12, using: &random))
            for _ in 0..<200 {
                guard let sign = keys.randomElement(using: &random) else { continue }
                _ = area.handle(Keyboard.keys(String(sign))[0])
                #expect(area.cursor >= 0 && area.cursor <= area.text.count, "seed \(seed)")
                let canvas = Sheet.draw(rows: 5, columns: 14) {
                    area.draw(on: &$0, row: 1, column: 1, width: area.columns, isFocused: true)
                }
                let cursor = canvas.cursor ?? Point(row: -1, column: -1)
                #expect((1...3).contains(cursor.row), "seed \(seed)")
                #expect((1...area.columns).contains(cursor.column), "seed \(seed)")
                let again = TextArea(area.text, rows: 3, columns: area.columns)
                #expect(again.rowCount == area.rowCount, "seed \(seed)")
            }
        }
    }

    @Test func `hundreds of kilobytes are pasted and then typed on at once`() {
        let line = "Il nucleo è seguito dal servizio da due anni e chiede un contributo.\n"
        let text = String(repeating: line, count: 3_000)
        var area = TextArea("", rows: 10, columns: 72)
        #expect(area.insert(text) == true)
        #expect(area.text == text)
        let clock = ContinuousClock()
        let elapsed = clock.measure {
            for _ in 0..<50 { _ = area.handle(.character("a")) }
            for _ in 0..<50 { _ = area.handle(.up) }
        }
        #expect(elapsed < .seconds(2))
        #expect(area.text.utf8.count == text.utf8.count + 50)
    }

    @Test func `what goes beyond the limit is refused`() {
        var area = TextArea("abc", maxLength: 5)
        #expect(area.insert("d\nefg") == false)
        #expect(area.text == "abcd\n")
    }
}

extension String {
    fileprivate var trimmed: String {
        var text = self[...]
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
