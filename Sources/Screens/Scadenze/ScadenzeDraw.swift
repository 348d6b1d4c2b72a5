// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ScadenzeState {
    /// The list with what follows the change in focus, or the form.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        if let work {
            let place = Rect(row: area.row + 2, column: 1, rows: area.rows - 2, columns: width)
            work.form.draw(on: &canvas, in: place)
            FormPosition.draw(work.form, work.draftStatus, on: &canvas, context)
            return
        }
        let place = Self.listPlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        var lines = variazione.map { details($0, context) } ?? []
        if let dsu = fascicolo.avvisoDsu(on: context.oggi) { lines.append("! \(dsu)") }
        let wrapped = lines.flatMap { DisplayWidth.wrap($0, to: width) }
        for (offset, line) in wrapped.prefix(max(0, area.maxRow - place.maxRow)).enumerated() {
            canvas.put(
                line, row: place.maxRow + 1 + offset, column: 1, style: line.hasPrefix("!") ? .problem : .plain,
                width: width)
        }
    }

    /// What follows a change, by when, and how it ended.
    private func details(_ variazione: VariazioneBeneficio, _ context: ScreenContext) -> [String] {
        let follows = fascicolo.conseguenza(variazione.dati)
        let source = follows.fonte.breve + (follows.certezza == .daVerificare ? ", da verificare" : "")
        var lines = ["\(follows.frase) (\(source))"]
        if let end = follows.finisceDal { lines.append("Il beneficio finirebbe dal \(end.italian).") }
        if let entro = variazione.entro, variazione.stato == .daFare {
            let days = CalendarDate.days(from: context.oggi, to: entro)
            lines.append(
                days < 0
                    ? "! Entro il \(entro.italian), passato da \(-days) giorni: F quando è fatto."
                    : "Entro il \(entro.italian), fra \(days) giorni. F quando è fatto.")
        }
        if !variazione.dati.testo.isEmpty { lines.append(variazione.dati.testo.onOneLine) }
        if let closed = variazione.chiusaIl {
            let words = variazione.nota.isEmpty ? "" : ": \(variazione.nota.onOneLine)"
            lines.append("\(variazione.stato.denominazione.raisingInitial) il \(closed.italian)\(words)")
        }
        return lines + ["Scritta da \(variazione.operatore)."]
    }
}
