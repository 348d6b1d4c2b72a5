// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ConservazioneState {
    /// The rules, what is due, and of the one in focus by which act.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        guard let elenco else { return }
        for (row, categoria) in CategoriaConservazione.allCases.enumerated() {
            canvas.put(Self.words(categoria, elenco), row: area.row + row, column: 1, style: .faint, width: width)
        }
        let place = Self.place(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        guard let scelta else { return }
        let words = DisplayWidth.wrap(scelta.motivo.raisingInitial + ".", to: width)
        for (offset, line) in words.prefix(3).enumerated() {
            canvas.put(line, row: place.maxRow + 1 + offset, column: 1, width: width)
        }
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { ConservazioneHelp.elenco }

    /// Under the rules, over the words of the one in focus.
    static func place(_ area: Rect) -> Rect {
        let rules = CategoriaConservazione.allCases.count + 1
        return Rect(row: area.row + rules, column: 0, rows: max(2, area.rows - rules - 4), columns: area.columns)
    }
}
