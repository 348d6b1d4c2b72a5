// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension RichiesteState {
    /// The list with the request in focus, or the form.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(heading(context), to: width), row: area.row, column: 1, style: .title)
        if let work {
            let place = Rect(row: area.row + 2, column: 1, rows: area.rows - 2, columns: width)
            work.form.draw(on: &canvas, in: place)
            FormPosition.draw(work.form, work.draftStatus, on: &canvas, context)
            return
        }
        let place = Self.listPlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        guard let richiesta else { return }
        for (offset, line) in lines(richiesta, context, width).prefix(area.maxRow - place.maxRow - 1).enumerated() {
            canvas.put(
                line, row: place.maxRow + 1 + offset, column: 1,
                style: offset == 0 ? .title : line.hasPrefix("!") ? .problem : .plain, width: width)
        }
    }

    private func heading(_ context: ScreenContext) -> String {
        if case .passo(let richiesta, _)? = lavoro { return richiesta.fascicolo }
        if let fascicolo { return fascicolo.testata(on: context.oggi) }
        let whose = soloMie && context.operatore.ruolo == .assistenteSociale ? "Dei propri fascicoli" : "Di tutti"
        let late = richieste.count { $0.isInRitardo(on: context.oggi) }
        return "\(whose): \(richieste.count)\(hasMore ? "+" : "") in attesa, \(late) in ritardo"
    }

    /// The whole of a request, wrapped.
    private func lines(_ richiesta: RichiestaUfficio, _ context: ScreenContext, _ width: Int) -> [String] {
        let dati = richiesta.dati
        let how = dati.mezzo.isEmpty ? "" : ", \(dati.mezzo)"
        var lines = [
            [dati.ufficio.denominazione, dati.destinatario].filter { !$0.isEmpty }.joined(separator: ": ")
                .raisingInitial,
            "Inviata il \(dati.inviataIl.italian)\(how), da \(richiesta.operatore)",
        ]
        if richiesta.isInRitardo(on: context.oggi) {
            let days = CalendarDate.days(from: richiesta.entro, to: context.oggi)
            lines.append("! Attesa entro il \(richiesta.entro.italian), passato da \(days) giorni: S la sollecita.")
        }
        lines += [dati.oggetto.onOneLine]
        lines += richiesta.passi.reversed().map { passo in
            let next = passo.entro.map { ", attesa entro il \($0.italian)" } ?? ""
            let words = passo.testo.isEmpty ? "" : ": \(passo.testo.onOneLine)"
            return "\(passo.tipo.denominazione.raisingInitial) del \(passo.data.italian)\(words)\(next)"
        }
        return lines.flatMap { DisplayWidth.wrap($0, to: width) }
    }
}
