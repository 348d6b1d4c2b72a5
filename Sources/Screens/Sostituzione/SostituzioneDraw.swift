// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SostituzioneState {
    /// Who is away and who takes what, the list, and what the one in focus would meet.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        let away = AgendaState.name(assenza.operatore, context)
        let days =
            assenza.dal == assenza.al
            ? "il \(assenza.dal.italian)" : "dal \(assenza.dal.italian) al \(assenza.al.italian)"
        canvas.put(
            DisplayWidth.ellipsize("\(away) è assente \(days) (\(assenza.motivo.denominazione))", to: width),
            row: area.row, column: 1, style: .title)
        let who =
            sostituto.map { "Sostituisce \(AgendaState.name($0, context))" } ?? "Nessuno sostituisce: S lo sceglie"
        let count = impegni.count
        let left = count == 0 ? "non resta nessun impegno" : count == 1 ? "resta 1 impegno" : "restano \(count) impegni"
        canvas.put(DisplayWidth.ellipsize("\(who); \(left) da affidare.", to: width), row: area.row + 1, column: 1)
        table.draw(on: &canvas, in: Self.place(area), isFocused: domanda == nil)
        let lines = selected.map { words($0, context, to: width) } ?? []
        for (offset, line) in lines.suffix(3).enumerated() {
            canvas.put(
                line, row: area.maxRow - 2 + offset, column: 1, style: line.hasPrefix("!") ? .problem : .faint,
                width: width)
        }
        domanda?.dialog.draw(on: &canvas)
    }

    /// Where it is, and what the substitute has then.
    private func words(_ voce: VoceCalendario, _ context: ScreenContext, to width: Int) -> [String] {
        let place = [voce.codice, voce.stanza, voce.luogo].filter { !$0.isEmpty }.joined(separator: ", ")
        let met = conflitti(voce, context).prefix(1).flatMap { DisplayWidth.wrap("! \($0.sentence)", to: width) }
        return (place.isEmpty ? [] : [DisplayWidth.ellipsize(place, to: width)]) + met.prefix(2)
    }
}
