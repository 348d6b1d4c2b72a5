// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

@Suite struct CanvasDrawingTests {
    private func canvas(_ rows: Int = 3, _ columns: Int = 10) -> Canvas {
        Canvas(size: Size(rows: rows, columns: columns))
    }

    @Test func `an empty canvas is spaces in plain style`() {
        let canvas = canvas(2, 3)
        #expect(canvas.rows() == ["", ""])
        #expect(canvas.styleRows() == ["...", "..."])
        #expect(canvas[1, 2] == Cell(text: " ", style: .plain))
        #expect(canvas[2, 0] == Cell(text: " ") && canvas[0, -1] == Cell(text: " "))
    }

    @Test func `text is clipped at the edges of the screen`() {
        var canvas = canvas()
        #expect(canvas.put("abc", row: 0, column: 8) == 2)
        #expect(canvas.put("abc", row: 1, column: -1) == 3)
        #expect(canvas.put("abc", row: 3, column: 0) == 0)
        #expect(canvas.put("abc", row: -1, column: 0) == 0)
        #expect(canvas.put("abc", row: 2, column: 10) == 0)
        #expect(canvas.rows() == ["        ab", "bc", ""])
    }

    @Test func `text is clipped to the width given`() {
        var canvas = canvas()
        #expect(canvas.put("abcdef", row: 0, column: 2, width: 3) == 3)
        #expect(canvas.put("abcdef", row: 1, column: 2, width: 0) == 0)
        #expect(canvas.put("abcdef", row: 2, column: 7, width: .max) == 3)
        #expect(canvas.rows() == ["  abc", "", "       abc"])
    }

    @Test func `a wide grapheme has both its columns or none`() {
        var canvas = canvas(1, 5)
        #expect(canvas.put("\u{4E2D}\u{6587}\u{5B57}", row: 0, column: 0) == 4)
        #expect(canvas[0, 0].text == "\u{4E2D}" && canvas[0, 1].text.isEmpty)
        #expect(canvas.text(row: 0) == "\u{4E2D}\u{6587}")
        // Its left half is off the screen: neither half is drawn, and what stood there stays.
        #expect(canvas.put("\u{5B57}xy", row: 0, column: -1) == 4)
        #expect(canvas.text(row: 0) == " xy")
    }

    @Test(arguments: [0, 1, 2, 3])
    func `overwriting half of a wide grapheme leaves a space in the other half`(column: Int) {
        var canvas = canvas(1, 4)
        canvas.put("\u{4E2D}\u{6587}", row: 0, column: 0)
        canvas.put("x", row: 0, column: column)
        #expect(canvas.text(row: 0) == ["x \u{6587}", " x\u{6587}", "\u{4E2D}x", "\u{4E2D} x"][column])
        #expect(
            (0..<4).allSatisfy {
                $0 == 0 || !canvas[0, $0].text.isEmpty || DisplayWidth.of(canvas[0, $0 - 1].text) == 2
            })
    }

    @Test func `a wide grapheme over the halves of two others leaves spaces`() {
        var canvas = canvas(1, 4)
        canvas.put("\u{4E2D}\u{6587}", row: 0, column: 0)
        canvas.put("\u{5B57}", row: 0, column: 1)
        #expect(canvas.text(row: 0) == " \u{5B57}")
        #expect(canvas[0, 3].text == " ")
    }

    @Test func `nothing that moves the cursor or turns the line reaches a cell`() {
        var canvas = canvas(1, 20)
        canvas.put("a\u{1B}[2Jb\tc\r\nd\u{202E}e\u{9B}f\u{200B}g", row: 0, column: 0)
        #expect(canvas.text(row: 0) == "a\u{B7}[2Jb\u{B7}c\u{B7}d\u{B7}e\u{B7}fg")
    }

    @Test func `accents stay with their letter`() {
        var canvas = canvas(1, 8)
        canvas.put("perche\u{301}!", row: 0, column: 0)
        #expect(Array(canvas[0, 5].text.unicodeScalars) == ["e", "\u{301}"])
        #expect(canvas[0, 6].text == "!")
    }

    @Test func `numbers end at the edge given`() {
        var canvas = canvas()
        canvas.put("12,50", row: 0, right: 10)
        canvas.put("\u{20AC} 7", row: 1, right: 6, style: .key)
        canvas.put("123456789012", row: 2, right: 10)
        #expect(canvas.rows() == ["     12,50", "   \u{20AC} 7", "3456789012"])
        #expect(canvas.styleRows()[1] == "...kkk....")
    }

    @Test func `filling stays inside its rectangle`() {
        var canvas = canvas(3, 6)
        canvas.put("\u{4E2D}\u{6587}\u{5B57}", row: 1, column: 0)
        canvas.fill(Rect(row: 1, column: 1, rows: 9, columns: 4), "#", style: .faint)
        #expect(canvas.rows() == ["", " ####", " ####"])
        #expect(canvas.styleRows() == ["......", ".----.", ".----."])
        canvas.fill(Rect(row: 0, column: -2, rows: 1, columns: 5), "\u{4E2D}")
        #expect(canvas.rows()[0] == "\u{4E2D}")
        canvas.fill(Rect(row: 0, column: 0, rows: 1, columns: 6), "\u{301}")
        #expect(canvas.rows()[0].isEmpty)
    }

    @Test func `restyling keeps the text and does not cut a wide grapheme`() {
        var canvas = canvas(1, 6)
        canvas.put("\u{4E2D}\u{6587}x", row: 0, column: 0)
        canvas.restyle(Rect(row: 0, column: 1, rows: 1, columns: 2), .focus)
        #expect(canvas.text(row: 0) == "\u{4E2D}\u{6587}x")
        #expect(canvas.styleRows() == ["..ff.."])
    }

    @Test func `every style has its letter`() {
        var canvas = canvas(1, 9)
        let styles: [Style] = [
            .plain, .focus, .problem, .done, .faint, .title, .key, Style(isUnderlined: true), Style(isReverse: true),
        ]
        for (column, style) in styles.enumerated() { canvas.put("x", row: 0, column: column, style: style) }
        #expect(canvas.styleRows() == [".f!d-tkur"])
        #expect(styles.indices.map { canvas[0, $0].style } == styles)
    }

    @Test func `a rule crosses the screen`() {
        var canvas = canvas(2, 4)
        canvas.rule(row: 1)
        canvas.rule(row: 7)
        #expect(canvas.rows() == ["", "\u{2500}\u{2500}\u{2500}\u{2500}"])
        #expect(canvas.styleRows() == ["....", "----"])
    }

    @Test func `two canvases are equal when they show the same, however drawn`() {
        var left = canvas(1, 6)
        left.put("o\u{300}", row: 0, column: 1)
        left.put("e\u{301}", row: 0, column: 0)
        var right = canvas(1, 6)
        right.put("e\u{301}o\u{300}", row: 0, column: 0)
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left.isRow(0, sameAs: right))
        right.cursor = Point(row: 0, column: 0)
        #expect(left != right)
        right = left
        right.restyle(Rect(row: 0, column: 1, rows: 1, columns: 1), .problem)
        #expect(left != right)
        right = left
        right.put("e\u{300}", row: 0, column: 0)
        #expect(!left.isRow(0, sameAs: right))
    }
}
