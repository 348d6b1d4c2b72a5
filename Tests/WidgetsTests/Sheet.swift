// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// A canvas to draw on in a test, and its rows as text.
enum Sheet {
    static func draw(rows: Int, columns: Int, _ body: (inout Canvas) -> Void) -> Canvas {
        var canvas = Canvas(size: Size(rows: rows, columns: columns))
        body(&canvas)
        return canvas
    }

    /// The rows of a golden text: those between the first and the last line break.
    static func golden(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}

extension Canvas {
    /// The rows without the empty ones at the end.
    var written: [String] {
        var rows = rows()
        while rows.last?.isEmpty == true { rows.removeLast() }
        return rows
    }

    /// The whole canvas as a place.
    var whole: Rect { Rect(row: 0, column: 0, rows: size.rows, columns: size.columns) }
}
