// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Widgets

extension FormScreen {
    /// Draws the page of the form in `rect`, and under the work where the focus is and how the draft stands.
    func drawForm(on canvas: inout Canvas, in rect: Rect, _ context: ScreenContext) {
        FormPosition.draw(session.form, Self.isDraftKept ? session.draftStatus : .nothing, on: &canvas, context)
        session.form.draw(
            on: &canvas, in: Rect(row: rect.row, column: 1, rows: rect.rows, columns: max(0, rect.columns - 2)))
    }

    /// The help of the field in focus, then that of the screen.
    func fieldHelp(_ lines: [String]) -> [String] {
        guard let focus = session.form.focus else { return lines }
        let field = session.form[focus]
        guard !field.help.isEmpty else { return lines }
        return ["# Campo: \(field.label)", field.help, ""] + lines
    }
}
