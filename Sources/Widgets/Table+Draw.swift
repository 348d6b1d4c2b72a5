// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension Table {
    /// The rows a place has for rows, under the header: what `handle` wants as `visibleRows`.
    public static func visibleRows(in rect: Rect) -> Int {
        max(1, rect.rows - 1)
    }

    /// Draws the header and the rows; the selected one carries `▸` and, with the focus, the cursor.
    ///
    /// Cells that are too long end in `…`; flexible columns share what the others leave.
    public func draw(on canvas: inout Canvas, in rect: Rect, isFocused: Bool) {
        guard rect.rows > 0, rect.columns > Self.gutter else { return }
        let widths = columnWidths(in: rect.columns - Self.gutter)
        let header = line(columns.map(\.title), widths: widths)
        canvas.put(
            header, row: rect.row, column: rect.column + Self.gutter, style: .faint,
            width: rect.columns - Self.gutter)
        guard !rows.isEmpty else {
            canvas.put(
                emptyText, row: rect.row + 1, column: rect.column + Self.gutter, style: .faint,
                width: rect.columns - Self.gutter)
            if isFocused { canvas.cursor = Point(row: rect.row + min(1, rect.rows - 1), column: rect.column) }
            return
        }
        let shown = rect.rows - 1
        let first = top(visibleRows: shown)
        for offset in 0..<max(0, min(shown, rows.count - first)) {
            draw(
                rows[first + offset], isSelected: first + offset == selectedIndex, isFocused: isFocused,
                widths: widths, on: &canvas, row: rect.row + 1 + offset, rect: rect)
        }
    }

    /// The columns before the first cell: the sign of the selection, the mark of the row and a space.
    static var gutter: Int { 3 }

    private func draw(
        _ row: TableRow<RowID>, isSelected: Bool, isFocused: Bool, widths: [Int], on canvas: inout Canvas,
        row line: Int, rect: Rect
    ) {
        let style = isSelected && isFocused ? .focus : row.style
        if isSelected { canvas.put("\u{25B8}", row: line, column: rect.column) }
        canvas.put(row.mark, row: line, column: rect.column + 1, style: row.style, width: 1)
        canvas.put(
            self.line(row.cells, widths: widths), row: line, column: rect.column + Self.gutter, style: style,
            width: rect.columns - Self.gutter)
        if isSelected, isFocused { canvas.cursor = Point(row: line, column: rect.column) }
    }

    private func line(_ cells: [String], widths: [Int]) -> String {
        widths.indices.map { index in
            let text = DisplayWidth.ellipsize(index < cells.count ? cells[index] : "", to: widths[index])
            return DisplayWidth.pad(text, to: widths[index], alignment: columns[index].alignment)
        }.joined(separator: "  ")
    }

    /// Fixed columns keep their width, flexible ones share the rest; none falls under a readable one.
    func columnWidths(in available: Int) -> [Int] {
        let gaps = max(0, columns.count - 1) * 2
        let fixed = columns.reduce(0) { $0 + $1.width }
        let flexible = columns.filter { $0.width == 0 }.count
        guard flexible > 0 else { return columns.map(\.width) }
        let rest = max(0, available - gaps - fixed)
        let share = max(6, rest / flexible)
        var extra = max(0, rest - share * flexible)
        return columns.map { column in
            guard column.width == 0 else { return column.width }
            defer { extra = max(0, extra - 1) }
            return share + (extra > 0 ? 1 : 0)
        }
    }
}
