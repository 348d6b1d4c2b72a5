// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Testing

@testable import CursesTerminal

@Suite struct RowPainterTests {
    private func runs(_ canvas: Canvas, columns: Int? = nil) -> [String] {
        var painter = RowPainter(encoder: CellEncoder(isASCII: false, width: { $0 >= 0x4E00 ? 2 : 1 }))
        var runs: [String] = []
        painter.paint(canvas, row: 0, columns: columns ?? canvas.size.columns) { column, bytes, style in
            runs.append("\(column) \(style.letter) \(String(decoding: bytes, as: UTF8.self))|")
        }
        return runs
    }

    @Test func `a row is drawn in runs of one style`() {
        var canvas = Canvas(size: Size(rows: 1, columns: 12))
        canvas.put("Citt\u{E0}: ", row: 0, column: 0, style: .title)
        canvas.put("\u{4E2D}\u{6587}", row: 0, column: 7, style: .focus)
        #expect(runs(canvas) == ["0 t Citt\u{E0}: |", "7 f \u{4E2D}\u{6587}|", "11 .  |"])
    }

    @Test func `half of a wide grapheme is not drawn`() {
        var canvas = Canvas(size: Size(rows: 1, columns: 4))
        canvas.put("\u{4E2D}\u{6587}", row: 0, column: 0)
        #expect(runs(canvas, columns: 3) == ["0 . \u{4E2D} |"])
    }
}
