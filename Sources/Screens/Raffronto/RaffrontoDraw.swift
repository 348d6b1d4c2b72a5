// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension RaffrontoState {
    /// The papers, the persons across the three pictures, the differences with the one in focus in full.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        canvas.put(conteggio, row: area.row, right: area.columns - 1, style: .faint)
        for (offset, line) in documenti.enumerated() {
            canvas.put(DisplayWidth.ellipsize(line, to: width), row: area.row + 1 + offset, column: 1)
        }
        let people = Rect(row: area.row + 4, column: 0, rows: peopleRows(area), columns: area.columns)
        persone(people, on: &canvas)
        let place = tablePlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        guard let scelta else { return }
        var row = place.maxRow + 1
        var lines = DisplayWidth.wrap(scelta.frase, to: width)
        if let note = rilievo(scelta) { lines.append("\(note.denominazione.raisingInitial).") }
        lines += DisplayWidth.wrap(scelta.spiegazione, to: width)
        for line in lines.prefix(Self.detailRows) where row < area.maxRow {
            canvas.put(DisplayWidth.ellipsize(line, to: width), row: row, column: 1)
            row += 1
        }
    }

    private func persone(_ rect: Rect, on canvas: inout Canvas) {
        let differing = confronto.difformita
        var table = Table<Int>(
            columns: [TableColumn(title: "persona")]
                + FonteComposizione.allCases.map { TableColumn(title: $0.denominazione, width: 18) },
            rows: confronto.righe.enumerated().map { index, riga in
                TableRow(
                    id: index,
                    cells: [riga.membro.nominativo] + FonteComposizione.allCases.map { cell(riga, $0) },
                    mark: differing.contains { $0.membro.isSame(as: riga.membro) } ? "!" : "")
            })
        let cursor = canvas.cursor
        table.select(index: -1)
        let shown = Rect(row: rect.row, column: rect.column, rows: rect.rows, columns: rect.columns)
        table.draw(on: &canvas, in: shown, isFocused: false)
        // The first row is not a choice: the sign of the selection goes.
        canvas.put(" ", row: rect.row + 1, column: rect.column)
        canvas.cursor = cursor
        let hidden = confronto.righe.count - (rect.rows - 1)
        if hidden > 0 {
            canvas.put("e altri \(hidden)", row: rect.row, right: rect.columns - 1, style: .faint)
        }
    }

    private func cell(_ riga: RigaConfronto, _ fonte: FonteComposizione) -> String {
        guard confronto.composizioni[fonte] != nil else { return "" }
        return riga.parentela(fonte)?.denominazione ?? "non c'è"
    }

    /// Lines kept for the difference in focus.
    static let detailRows = 5

    private func peopleRows(_ area: Rect) -> Int {
        min(confronto.righe.count + 1, max(4, (area.rows - 4 - Self.detailRows) / 2))
    }

    /// The differences: under the persons, over the lines of the one in focus.
    func tablePlace(_ area: Rect) -> Rect {
        let top = area.row + 4 + peopleRows(area) + 1
        return Rect(
            row: top, column: 0, rows: max(2, area.maxRow - Self.detailRows - 1 - top), columns: area.columns)
    }
}
