// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// Cuts rows of a canvas into runs of one style, the fewest calls that draw them.
struct RowPainter {
    private let encoder: CellEncoder
    private var bytes: [UInt8] = []

    init(encoder: CellEncoder) {
        self.encoder = encoder
        bytes.reserveCapacity(1024)
    }

    /// Hands every run of the row, left to right, to `draw`: first column, UTF-8 text, style.
    mutating func paint(
        _ canvas: Canvas, row: Int, columns: Int, draw: (Int, UnsafeBufferPointer<UInt8>, Style) -> Void
    ) {
        var column = 0
        while column < columns {
            let first = column
            let style = canvas[row, column].style
            bytes.removeAll(keepingCapacity: true)
            while column < columns {
                let cell = canvas[row, column]
                guard cell.style == style else { break }
                let isWide = column + 1 < canvas.size.columns && canvas[row, column + 1].text.isEmpty
                if isWide, column + 1 == columns {
                    // The terminal is narrower than the canvas: half a grapheme is not drawn.
                    bytes.append(0x20)
                } else {
                    encoder.append(cell.text, columns: isWide ? 2 : 1, to: &bytes)
                }
                column += isWide ? 2 : 1
            }
            bytes.withUnsafeBufferPointer { draw(first, $0, style) }
        }
    }
}
