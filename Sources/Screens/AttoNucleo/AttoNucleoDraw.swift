// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AttoNucleoState {
    /// Which household, the fields, what follows from them, and for an event the household before and after.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        var row = area.row
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: row, column: 1, style: .title)
        row += 1
        for line in kind.form.heading(self, context).flatMap({ DisplayWidth.wrap($0, to: width) }).prefix(4) {
            canvas.put(line, row: row, column: 1)
            row += 1
        }
        row += 1
        let remarks = kind.form.remarks(session.form, self, context).flatMap { remark in
            DisplayWidth.wrap("! " + remark, to: width - 2)
        }
        let confronto = confronto(context)
        let below = (remarks.isEmpty ? 0 : min(remarks.count, 4) + 1) + (confronto.map { $0.rows + 2 } ?? 0)
        let room = max(4, area.maxRow - row - below)
        let used = min(room, session.form.rowCount(columns: width))
        var next = row + used + 1
        for line in remarks.prefix(4) where next < area.maxRow {
            canvas.put(line, row: next, column: 3, style: .problem)
            next += 1
        }
        if let confronto {
            next += remarks.isEmpty ? 0 : 1
            confronto.draw(on: &canvas, row: next, maxRow: area.maxRow, columns: area.columns)
        }
        drawForm(on: &canvas, in: Rect(row: row, column: 0, rows: used, columns: area.columns), context)
    }

    /// The household before and after, once the event can be read; before that, only as it is.
    private func confronto(_ context: ScreenContext) -> PrimaDopo? {
        guard case .evento = kind else { return nil }
        let nucleo = fascicolo.nucleo
        guard let evento = kind.form.evento(session.form, self, context) else {
            return PrimaDopo(
                prima: PrimaDopo.names(nucleo.componenti(on: context.oggi)), dopo: nil, titoloPrima: "il nucleo oggi")
        }
        return PrimaDopo(evento, nucleo: nucleo, altro: altro)
    }
}
