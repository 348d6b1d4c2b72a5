// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SchedaAccessoState {
    /// The lines of the contact.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        guard scheda != nil else {
            canvas.put("Apro l'accesso.", row: area.row, column: 1, style: .faint)
            return
        }
        for (offset, line) in wrapped(context).dropFirst(top).prefix(area.rows).enumerated() {
            let isTitle = line.hasPrefix("# ")
            canvas.put(
                isTitle ? String(line.dropFirst(2)) : line, row: area.row + offset, column: 1,
                style: isTitle ? .title : .plain, width: area.columns - 2)
        }
        canvas.cursor = Point(row: area.row, column: 1)
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { CounterHelp.registro }
}
