// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension StoriaState {
    /// The list, and under it the change in focus in full.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        let head = "Le modifiche \(soggetto.inParole), dalla più recente"
        canvas.put(head, row: area.row, column: 1, style: .title)
        let place = Self.listPlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        let count = rows.count
        let position = count == 0 ? "" : "\(table.selectedIndex + 1) di \(count)\(seguito == nil ? "" : "+")"
        canvas.put(position, row: area.row, right: area.columns - 1, style: .faint)
        var row = place.maxRow + 1
        for line in lines(width) {
            canvas.put(line.text, row: row, column: 1, style: line.style, width: width)
            row += 1
        }
    }

    private func lines(_ width: Int) -> [(text: String, style: Style)] {
        guard let (modifica, campo) = scelta else { return hidden.map { [($0, .faint)] } ?? [] }
        var lines: [(String, Style)] = [
            (DisplayWidth.ellipsize("\(modifica.parte): \(modifica.inParole.loweringInitial)", to: width), .title)
        ]
        if let campo {
            lines += Self.wrapped("Prima: ", campo.prima, width) + Self.wrapped("Dopo: ", campo.dopo, width)
        }
        var who = "Scritto il \(modifica.istante.inRome) da \(modifica.operatore)."
        if modifica.isAnnullata { who += " Poi annullato." }
        if modifica.isAnnullamento { who += " Annulla una modifica." }
        lines.append((DisplayWidth.ellipsize(who, to: width), .faint))
        if let hidden { lines.append((hidden, .faint)) }
        return lines
    }

    private var hidden: String? {
        nascoste == 0
            ? nil
            : nascoste == 1
                ? "Un'altra modifica è di dati che il ruolo non permette di leggere."
                : "Altre \(nascoste) modifiche sono di dati che il ruolo non permette di leggere."
    }

    private static func wrapped(_ label: String, _ value: String, _ width: Int) -> [(String, Style)] {
        let text = value.isEmpty ? "vuoto" : value.onOneLine
        return DisplayWidth.wrap(label + text, to: width).prefix(2).map { ($0, .plain) }
    }

    /// Under the title, over the lines of the change in focus.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(2, area.rows - 9), columns: area.columns)
    }
}
