// SPDX-License-Identifier: EUPL-1.2

import Canvas

extension Canvas {
    /// Brings a cursor that a place too small has left outside to the nearest cell.
    mutating func keepCursorInside() {
        guard let point = cursor else { return }
        cursor = Point(
            row: max(0, min(point.row, size.rows - 1)), column: max(0, min(point.column, size.columns - 1)))
    }
}
