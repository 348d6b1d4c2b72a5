// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing
import Widgets

@Suite struct TextFieldTests {
    /// A line with `|` where the cursor is.
    static func field(_ marked: String, maxLength: Int = 40, filter: TextFilter = .any) -> TextField {
        let parts = marked.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        var field = TextField(parts.joined(), maxLength: maxLength, filter: filter)
        field.cursor = parts[0].count
        return field
    }

    static func marked(_ field: TextField) -> String {
        String(field.text.prefix(field.cursor)) + "|" + String(field.text.dropFirst(field.cursor))
    }

    @Test(arguments: [
        ("Ros|si", "⌫", "Ro|si"), ("Ros|si", "⌦", "Ros|i"), ("|Rossi", "⌫", "|Rossi"), ("Rossi|", "⌦", "Rossi|"),
        ("Ros|si", "←", "Ro|ssi"), ("Ros|si", "→", "Ross|i"), ("|Rossi", "←", "|Rossi"), ("Rossi|", "→", "Rossi|"),
        ("Ros|si", "⇱", "|Rossi"), ("Ros|si", "⇲", "Rossi|"), ("Ros|si", "Ⓐ", "|Rossi"), ("Ros|si", "Ⓔ", "Rossi|"),
        ("Ros|si", "Ⓤ", "|si"), ("Maria De Ros|si", "Ⓦ", "Maria De |si"), ("Maria De |", "Ⓦ", "Maria |"),
        ("|", "Ⓦ", "|"), ("Ros|i", "s", "Ross|i"), ("|", "è", "è|"), ("perche\u{301}|", "⌫", "perch|"),
        ("|x", "👨‍👩‍👧", "👨‍👩‍👧|x"), ("👨‍👩‍👧|x", "⌫", "|x"), ("ab|", "⇱c⇲d", "cabd|"),
    ])
    func `a key does to the line what it says`(before: String, keys: String, after: String) {
        var field = Self.field(before)
        for key in Keyboard.keys(keys) { #expect(field.handle(key) == true) }
        #expect(Self.marked(field) == after)
    }

    @Test func `keys that are not for a line are left to others`() {
        var field = Self.field("Ros|si")
        for key in [Key.enter, .tab, .backTab, .up, .down, .escape, .function(2), .control("k"), .pageUp, .unknown] {
            #expect(field.handle(key) == false)
        }
        #expect(Self.marked(field) == "Ros|si")
    }

    @Test func `what does not fit is refused and what is there stays`() {
        var field = Self.field("Ros|si", maxLength: 6)
        #expect(field.insert("XYZ") == false)
        #expect(Self.marked(field) == "RosX|si")
        #expect(field.insert("Y") == false)
        #expect(Self.marked(field) == "RosX|si")
        var longer = Self.field("Inventati|", maxLength: 4)
        #expect(longer.handle(.left) == true)
        #expect(longer.text == "Inventati")
    }

    @Test func `an accent typed after its letter joins it`() {
        var field = Self.field("perche|", maxLength: 6)
        #expect(field.insert("\u{301}") == true)
        #expect(field.text == "perché")
        #expect(field.cursor == 6)
    }

    @Test func `a pasted line break or tab becomes a space and no control character enters`() {
        var field = Self.field("|")
        field.insert("via Prova\t3\r\nPistoia\u{1B}[31m\u{7}")
        #expect(field.text == "via Prova 3 Pistoia[31m")
    }

    @Test(arguments: [
        (TextFilter.date, "15/3 oggi +30 €ç", "15/3 oggi +30 "), (.euro, "1.120,00 € circa", "1.120,00  "),
        (.digits, "12a3 4", "1234"), (.time, "9:30 di", "9:30"),
    ])
    func `a filter lets through only what the value is typed with`(filter: TextFilter, typed: String, text: String) {
        var field = Self.field("|", filter: filter)
        for character in typed { #expect(field.handle(.character(character)) == true) }
        #expect(field.text == text)
    }

    @Test func `a long line scrolls to its cursor by half a window`() {
        var field = TextField("abcdefghijklmnopqrstuvwxyz")
        var canvas = Sheet.draw(rows: 1, columns: 12) {
            field.draw(on: &$0, row: 0, column: 1, width: 10, isFocused: true)
        }
        #expect(canvas.rows() == [" uvwxyz"])
        #expect(canvas.cursor == Point(row: 0, column: 7))
        field.cursor = 9
        canvas = Sheet.draw(rows: 1, columns: 12) {
            field.draw(on: &$0, row: 0, column: 1, width: 10, isFocused: true)
        }
        #expect(canvas.rows() == [" abcdefghij"])
        #expect(canvas.styleRows() == [".ffffffffff."])
        #expect(canvas.cursor == Point(row: 0, column: 10))
        canvas = Sheet.draw(rows: 1, columns: 12) {
            field.draw(on: &$0, row: 0, column: 1, width: 10, isFocused: false)
        }
        #expect(canvas.rows() == [" abcdefghi…"])
        #expect(canvas.cursor == nil)
    }

    @Test func `the cursor is always inside the window, whatever the widths of the letters`() {
        let text = "àè 漢字かな e\u{301} 👨‍👩‍👧 Rossi 漢字 fine"
        for width in 2...14 {
            for cursor in 0...text.count {
                var field = TextField(text)
                field.cursor = cursor
                let canvas = Sheet.draw(rows: 1, columns: 20) {
                    field.draw(on: &$0, row: 0, column: 3, width: width, isFocused: true)
                }
                let column = canvas.cursor?.column ?? -1
                #expect((3..<(3 + width)).contains(column), "width \(width), cursor \(cursor)")
                #expect(canvas.styleRows()[0].filter { $0 == "f" }.count == width)
                let under = canvas[0, column].text
                if cursor < text.count, column < 2 + width {
                    #expect(under == String(Array(text)[cursor]), "width \(width), cursor \(cursor)")
                }
            }
        }
    }

    @Test func `a date and an amount keep what was typed`() {
        var date = DateField()
        for key in Keyboard.keys("15/3#") { #expect(date.handle(key) == true) }
        #expect(date.text == "15/3")
        var euro = EuroField("1.800,5")
        #expect(euro.handle(.backspace) == true)
        #expect(euro.text == "1.800,")
    }
}
