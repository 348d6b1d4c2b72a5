// SPDX-License-Identifier: EUPL-1.2

public import Canvas

extension Form {
    /// Draws the page of fields that has the focus and parks the cursor on what is being typed.
    ///
    /// Labels are aligned, `*` marks what is required, a problem stands under its field in full. The list of a choice
    /// opens under or over its field. In the linear presentation no two fields share a line.
    public func draw(on canvas: inout Canvas, in rect: Rect, presentation: Presentation = .regular) {
        guard rect.rows > 0, rect.columns > 8 else { return }
        let layout = FormLayout(self, in: rect, presentation: presentation)
        let blocks = layout.pages[layout.page]
        let rows = layout.pages.count > 1 && rect.rows > 1 ? rect.rows - 1 : rect.rows
        let height = blocks.reduce(0) { $0 + $1.rows + ($1.hasSpaceBefore ? 1 : 0) }
        var anchor: Rect?
        if height <= rows {
            anchor = draw(blocks, on: &canvas, row: rect.row)
        } else {
            anchor = drawTall(blocks, height: height, rows: rows, on: &canvas, in: rect)
        }
        if layout.pages.count > 1, rect.rows > 1 {
            let text = DisplayWidth.ellipsize(
                "pagina \(layout.page + 1) di \(layout.pages.count)", to: rect.columns - 1)
            canvas.put(text, row: rect.maxRow - 1, right: rect.maxColumn - 1, style: .faint)
        }
        if let anchor { drawList(on: &canvas, at: anchor, bounds: rect) }
        canvas.keepCursorInside()
    }

    /// The rows the whole form takes in a number of columns.
    public func rowCount(columns: Int, presentation: Presentation = .regular) -> Int {
        let rect = Rect(row: 0, column: 0, rows: Int.max / 2, columns: columns)
        let blocks = FormLayout(self, in: rect, presentation: presentation).pages[0]
        return blocks.reduce(0) { $0 + $1.rows + ($1.hasSpaceBefore ? 1 : 0) }
    }

    /// Draws blocks one under the other; returns the place of the value that has the focus.
    private func draw(_ blocks: [FormLayout.Block], on canvas: inout Canvas, row: Int) -> Rect? {
        var next = row
        var anchor: Rect?
        for block in blocks {
            if block.hasSpaceBefore { next += 1 }
            for picture in [block.left, block.right].compactMap({ $0 }) {
                let place = picture.draw(on: &canvas, row: next, editor: picture.field.id == focus ? editor : nil)
                if picture.field.id == focus { anchor = place }
            }
            next += block.rows
        }
        return anchor
    }

    /// A block taller than the place: the part around the cursor.
    private func drawTall(
        _ blocks: [FormLayout.Block], height: Int, rows: Int, on canvas: inout Canvas, in rect: Rect
    ) -> Rect? {
        var sheet = Canvas(size: Size(rows: height, columns: canvas.size.columns))
        let anchor = draw(blocks, on: &sheet, row: 0)
        let first = max(0, min((sheet.cursor?.row ?? 0) - rows + 1, height - rows))
        for row in 0..<rows {
            for column in rect.column..<min(rect.maxColumn, canvas.size.columns) {
                let cell = sheet[first + row, column]
                if !cell.text.isEmpty { canvas.put(cell.text, row: rect.row + row, column: column, style: cell.style) }
            }
        }
        if let cursor = sheet.cursor {
            canvas.cursor = Point(row: rect.row + cursor.row - first, column: cursor.column)
        }
        return anchor.map {
            Rect(row: rect.row + $0.row - first, column: $0.column, rows: $0.rows, columns: $0.columns)
        }
    }

    private func drawList(on canvas: inout Canvas, at anchor: Rect, bounds: Rect) {
        let items: [OptionWindow.Item]
        let marked: Int?
        let typed: String
        let isBrowsing: Bool
        switch editor {
        case .choice(let choice) where choice.isOpen:
            items = choice.matches.map { OptionWindow.Item(number: $0 + 1, label: choice.options[$0].label) }
            (marked, typed, isBrowsing) = (choice.marked, choice.query.text, choice.isBrowsing)
        case .lookup(let lookup) where lookup.isOpen:
            items = lookup.suggestions.map { OptionWindow.Item(number: nil, label: $0.label) }
            (marked, typed, isBrowsing) = (lookup.marked, lookup.text.text, lookup.isBrowsing)
        default:
            return
        }
        let widest = items.reduce(24) { max($0, DisplayWidth.of($1.label)) }
        let place = Rect(row: anchor.row, column: anchor.column, rows: 1, columns: widest + 8)
        OptionWindow.draw(
            items, marked: marked, typed: typed, on: &canvas, at: place, bounds: bounds, parksCursor: isBrowsing)
    }
}
