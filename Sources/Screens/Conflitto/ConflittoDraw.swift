// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ConflittoState {
    /// Rows of the table with its header; the rest is for the two texts in full.
    static func tableRows(_ count: Int, in area: Rect) -> Int { min(count + 1, max(4, (area.rows - 6) / 2)) }

    /// The fields that differ, and under them the two texts of the one in focus.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        let when = conflitto.at.since(today: context.oggi)
        let intro = DisplayWidth.wrap(
            "\(conflitto.byWhom) ha salvato mentre qui si scriveva: il suo testo è \(when). "
                + "In questi campi i due testi sono diversi: scegliere quale tenere.", to: width)
        for (offset, line) in intro.enumerated() { canvas.put(line, row: area.row + offset, column: 1) }
        let top = area.row + intro.count + 1
        let rows = Self.tableRows(max(1, righe.count), in: area)
        table.draw(on: &canvas, in: Rect(row: top, column: 0, rows: rows, columns: area.columns - 1), isFocused: true)
        guard let index = table.selectedID, righe.indices.contains(index) else { return }
        let half = (width - 2) / 2
        let row = top + rows + 1
        let keepsTheirs = loro.contains(index)
        let keepsBoth = entrambi.contains(index)
        drawText(
            "Mio", righe[index].mio, isKept: keepsBoth || !keepsTheirs, on: &canvas,
            in: Rect(row: row, column: 1, rows: area.maxRow - row, columns: half))
        drawText(
            "Di \(conflitto.byWhom)", righe[index].loro, isKept: keepsBoth || keepsTheirs, on: &canvas,
            in: Rect(row: row, column: half + 3, rows: area.maxRow - row, columns: half))
    }

    private func drawText(_ name: String, _ text: String, isKept: Bool, on canvas: inout Canvas, in rect: Rect) {
        guard rect.rows > 1 else { return }
        let heading = isKept ? "\(name) (lo tengo)" : name
        canvas.put(heading, row: rect.row, column: rect.column, style: isKept ? .title : .faint, width: rect.columns)
        let lines = DisplayWidth.wrap(text.isEmpty ? "(vuoto)" : text, to: rect.columns)
        for (offset, line) in lines.prefix(rect.rows - 1).enumerated() {
            let isLast = offset == rect.rows - 2 && lines.count > rect.rows - 1
            canvas.put(
                isLast ? DisplayWidth.clip(line, to: rect.columns - 1) + "…" : line, row: rect.row + 1 + offset,
                column: rect.column, style: isKept ? .plain : .faint)
        }
    }
}
