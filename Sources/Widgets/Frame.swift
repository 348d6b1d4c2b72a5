// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// The frame of a dialog, in the middle of the screen.
enum Frame {
    /// The place for a content of this size, frame excluded, never larger than the canvas.
    static func place(rows: Int, columns: Int, canvas: Size) -> Rect {
        let height = max(3, min(rows + 2, canvas.rows))
        let width = max(4, min(columns + 4, canvas.columns))
        return Rect(
            row: max(0, (canvas.rows - height) / 2), column: max(0, (canvas.columns - width) / 2), rows: height,
            columns: width)
    }

    /// Draws the frame with its title and clears what is inside; returns the place for the content.
    ///
    /// In the linear presentation the place is the same and the lines are left out.
    static func draw(title: String, on canvas: inout Canvas, in rect: Rect, presentation: Presentation) -> Rect {
        canvas.fill(rect)
        if presentation == .regular {
            let line = String(repeating: "\u{2500}", count: max(0, rect.columns - 2))
            canvas.put("\u{250C}\(line)\u{2510}", row: rect.row, column: rect.column, style: .faint)
            canvas.put("\u{2514}\(line)\u{2518}", row: rect.maxRow - 1, column: rect.column, style: .faint)
            for row in (rect.row + 1)..<max(rect.row + 1, rect.maxRow - 1) {
                canvas.put("\u{2502}", row: row, column: rect.column, style: .faint)
                canvas.put("\u{2502}", row: row, column: rect.maxColumn - 1, style: .faint)
            }
        }
        let shown = DisplayWidth.ellipsize(title, to: max(0, rect.columns - 6))
        if !shown.isEmpty { canvas.put(" \(shown) ", row: rect.row, column: rect.column + 2, style: .title) }
        return rect.inset(rows: 1, columns: 2)
    }
}
