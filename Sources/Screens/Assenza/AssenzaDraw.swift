// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension AssenzaState {
    /// The form, and the absences there are.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        drawForm(
            on: &canvas, in: Rect(row: area.row, column: area.column, rows: area.rows - 1, columns: area.columns),
            context)
        if let dati = dati(context) {
            let count = agenda.impegni(in: dati).count
            let words = count == 1 ? "c'è 1 impegno" : "ci sono \(count) impegni"
            if count > 0 {
                canvas.put(
                    "In quei giorni \(words): dopo F2 si dice a chi va.", row: area.maxRow - 1,
                    column: 3, width: area.columns - 4)
            }
        }
        let top = area.row + 8
        guard !presenti.isEmpty, top < area.maxRow - 1 else { return }
        canvas.put("Assenze vicine", row: top, column: 3, style: .title)
        for (offset, away) in presenti.prefix(max(0, area.maxRow - top - 3)).enumerated() {
            let who = away.dati.sostituto.map { ", sostituisce \(AgendaState.name($0, context))" } ?? ""
            canvas.put(
                "\(away.dati.dal.italian)-\(away.dati.al.italian)  \(AgendaState.name(away.dati.operatore, context)), "
                    + "\(away.dati.motivo.denominazione)\(who)", row: top + 1 + offset, column: 3,
                width: area.columns - 4)
        }
    }
}
