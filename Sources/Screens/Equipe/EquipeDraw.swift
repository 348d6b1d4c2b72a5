// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension EquipeState {
    /// Members, then meetings; the row being written stands over them.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        canvas.put(DisplayWidth.ellipsize(summary, to: width), row: area.row + 1, column: 1)
        canvas.put(DisplayWidth.ellipsize(lacking, to: width), row: area.row + 2, column: 1, style: .faint)
        let places = Self.places(self, area)
        componenti.draw(on: &canvas, in: places.0, isFocused: lista == .componenti && dialog == nil)
        incontri.draw(on: &canvas, in: places.1, isFocused: lista == .incontri && dialog == nil)
        let proposed = base(context)
        if componenti.rows.isEmpty, !proposed.isEmpty {
            let text = "B propone la base: \(proposed.map(\.nome).joined(separator: ", "))"
            canvas.put(DisplayWidth.ellipsize(text, to: width), row: places.0.row + 2, column: 3, style: .faint)
        }
        if sheet.isTouched {
            FormPosition.draw("Modifiche non registrate.", sheet.draftStatus, on: &canvas, context)
        }
        dialog?.draw(on: &canvas)
    }

    /// How many they are, and whether somebody enlarges the base.
    private var summary: String {
        let equipe = equipe
        let hours = equipe.componenti.reduce(0) { $0 + $1.oreMensili }
        let count = equipe.componenti.count == 1 ? "1 componente" : "\(equipe.componenti.count) componenti"
        let kind = equipe.componenti.isEmpty ? "" : equipe.isAllargata ? "Équipe allargata: " : "Équipe base: "
        return (kind + "\(count), \(hours) ore al mese.").raisingInitial
    }

    /// Who of the base is not there yet; nothing while nobody is.
    private var lacking: String {
        let equipe = equipe
        let names = equipe.baseMancante.map(\.ente).joined(separator: ", ")
        return equipe.componenti.isEmpty || names.isEmpty ? "" : "Della base manca: \(names)."
    }

    /// Where the two lists stand: the members take what they need up to two thirds, the meetings the rest.
    static func places(_ state: EquipeState, _ area: Rect) -> (Rect, Rect) {
        let rows = area.rows - 4
        let first = max(3, min(state.componenti.rows.count + 1, rows * 2 / 3))
        let top = area.row + 3
        return (
            Rect(row: top, column: 0, rows: first, columns: area.columns),
            Rect(row: top + first + 1, column: 0, rows: max(2, rows - first), columns: area.columns)
        )
    }
}
