// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

@Suite struct RectTests {
    @Test func `an inset takes cells off both sides and never turns over`() {
        let rect = Rect(row: 2, column: 3, rows: 10, columns: 20)
        #expect(rect.inset(rows: 1, columns: 2) == Rect(row: 3, column: 5, rows: 8, columns: 16))
        #expect(rect.inset(rows: 6, columns: 0).isEmpty)
        #expect(rect.maxRow == 12 && rect.maxColumn == 23)
    }

    @Test func `what two rectangles share may be nothing`() {
        let rect = Rect(row: 0, column: 0, rows: 4, columns: 4)
        #expect(
            rect.intersection(Rect(row: 2, column: -3, rows: 9, columns: 5))
                == Rect(row: 2, column: 0, rows: 2, columns: 2))
        #expect(rect.intersection(Rect(row: 4, column: 0, rows: 2, columns: 2)).isEmpty)
    }
}
