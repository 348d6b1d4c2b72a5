// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain

extension MappaturaState {
    /// The picture: of which file, then the form.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let name = file.percorso.split(separator: "/").last.map(String.init) ?? file.percorso
        canvas.put(
            DisplayWidth.ellipsize(
                "\(name): a sinistra il nostro campo, a destra la loro colonna", to: area.columns - 4),
            row: area.row, column: 3, style: .title)
        drawForm(
            on: &canvas, in: Rect(row: area.row + 1, column: area.column, rows: area.rows - 2, columns: area.columns),
            context)
    }
}
