// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// How the fields of a form are set out in a place: blocks of one or two fields, in pages.
///
/// It depends on nothing but the form and the place, so that drawing the same form twice gives the same picture. Pages
/// rather than a moving list: what the reader has found stays where it was until the page ends.
struct FormLayout {
    /// One or two fields on the same rows.
    struct Block {
        var left: FieldPicture
        var right: FieldPicture?
        var hasSpaceBefore = false
        var rows: Int { max(left.height, right?.height ?? 0) }
    }

    /// The columns under which fields never stand side by side.
    static let columnsForTwo = 76

    let pages: [[Block]]
    /// The page of the focus.
    let page: Int

    init(_ form: Form, in rect: Rect, presentation: Presentation) {
        let fields = form.fields.filter(\.isVisible).map { field in
            var shown = field
            if !(form.isListOpen && field.id == form.focus) { shown.problem = field.currentProblem }
            return shown
        }
        let groups = Self.pairs(fields, allowsTwo: presentation == .regular, rect: rect)
        let blocks = Self.blocks(groups, in: rect)
        let total = blocks.reduce(0) { $0 + $1.rows + ($1.hasSpaceBefore ? 1 : 0) }
        pages = total <= rect.rows ? [blocks] : Self.pages(blocks, rows: max(1, rect.rows - 1))
        page =
            pages.firstIndex { $0.contains { $0.left.field.id == form.focus || $0.right?.field.id == form.focus } } ?? 0
    }

    private static func pairs(_ fields: [FormField], allowsTwo: Bool, rect: Rect) -> [(FormField, FormField?)] {
        var pairs: [(FormField, FormField?)] = []
        for field in fields {
            if allowsTwo, rect.columns >= columnsForTwo, field.sharesLine, isOneLine(field), let last = pairs.last,
                last.1 == nil, isOneLine(last.0)
            {
                pairs[pairs.count - 1].1 = field
            } else {
                pairs.append((field, nil))
            }
        }
        return pairs
    }

    private static func isOneLine(_ field: FormField) -> Bool {
        switch field.kind {
        case .area, .checks, .heading: false
        default: true
        }
    }

    private static func blocks(_ pairs: [(FormField, FormField?)], in rect: Rect) -> [Block] {
        let half = max(1, (rect.columns - 2) / 2)
        let hasTwo = pairs.contains { $0.1 != nil }
        let limit = hasTwo ? 17 : max(8, min(30, rect.columns * 2 / 5))
        let left = labelColumns(pairs.map(\.0), limit: limit)
        let right = labelColumns(pairs.compactMap(\.1), limit: limit)
        let whole = FieldPicture.Lane(column: rect.column, columns: rect.columns, labelColumns: left)
        let leftLane = FieldPicture.Lane(column: rect.column, columns: half, labelColumns: left)
        let rightLane = FieldPicture.Lane(
            column: rect.column + half + 2, columns: rect.columns - half - 2, labelColumns: right)
        return pairs.enumerated().map { index, pair in
            var block = Block(left: FieldPicture(pair.0, in: pair.1 == nil ? whole : leftLane))
            block.right = pair.1.map { FieldPicture($0, in: rightLane) }
            block.hasSpaceBefore = pair.0.kind == .heading && index > 0
            return block
        }
    }

    private static func labelColumns(_ fields: [FormField], limit: Int) -> Int {
        let widths = fields.map { field in
            switch field.kind {
            case .area, .heading: 0
            default: DisplayWidth.of(FieldPicture.label(of: field))
            }
        }
        return min(limit, widths.max() ?? 0)
    }

    private static func pages(_ blocks: [Block], rows: Int) -> [[Block]] {
        var pages: [[Block]] = []
        var page: [Block] = []
        var used = 0
        for var block in blocks {
            let height = block.rows + (block.hasSpaceBefore && !page.isEmpty ? 1 : 0)
            if used + height > rows, !page.isEmpty {
                var carried: [Block] = []
                if let last = page.last, last.left.field.kind == .heading, page.count > 1 {
                    carried = [page.removeLast()]
                }
                pages.append(page)
                page = carried
                used = carried.reduce(0) { $0 + $1.rows }
            }
            if page.isEmpty { block.hasSpaceBefore = false }
            used += block.rows + (block.hasSpaceBefore ? 1 : 0)
            page.append(block)
        }
        if !page.isEmpty { pages.append(page) }
        for index in pages.indices where !pages[index].isEmpty { pages[index][0].hasSpaceBefore = false }
        return pages.isEmpty ? [[]] : pages
    }
}
