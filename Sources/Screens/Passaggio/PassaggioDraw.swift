// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension PassaggioState {
    /// Who, the fields, what follows from them.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let columns = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: columns), row: area.row, column: 1,
            style: .title)
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.statoInParole.raisingInitial + ".", to: columns), row: area.row + 1,
            column: 1)
        guard let work else { return }
        let remarks = remarkLines(work.form, context, to: columns)
        let top = area.row + 3
        let room = max(4, area.maxRow - top - (remarks.isEmpty ? 0 : remarks.count + 1))
        let used = min(room, work.form.rowCount(columns: area.columns - 2))
        var row = top + used + 1
        for line in remarks where row < area.maxRow {
            canvas.put(line.text, row: row, column: 3, style: line.isWarning ? .problem : .faint)
            row += 1
        }
        work.form.draw(
            on: &canvas, in: Rect(row: top, column: 1, rows: max(used, room), columns: columns))
        FormPosition.draw(work.form, work.draftStatus, on: &canvas, context)
    }

    private func remarkLines(
        _ form: Form, _ context: ScreenContext, to columns: Int
    ) -> [(text: String, isWarning: Bool)] {
        asked.remarks(form, fascicolo, context).filter { !$0.isEmpty }.flatMap { remark in
            DisplayWidth.wrap(remark, to: columns - 4).map { (text: $0, isWarning: remark.hasPrefix("!")) }
        }
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        var lines = ["# \(kind.denominazione)", kind.nomeComando + ".", ""]
        if let form = work?.form, let focus = form.focus, !form[focus].help.isEmpty {
            lines += ["# Campo: \(form[focus].label.loweringInitial)", form[focus].help, ""]
        }
        return lines + CaseHelp.form
    }
}
