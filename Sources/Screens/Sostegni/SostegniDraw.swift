// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SostegniState {
    /// The list with the support in focus and its life, or the form of a fact.
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
        guard let sostegno else { return }
        for (offset, line) in lines(sostegno, context, width).prefix(area.maxRow - place.maxRow - 1).enumerated() {
            canvas.put(
                line, row: place.maxRow + 1 + offset, column: 1,
                style: offset == 0 ? .title : line.hasPrefix("!") ? .problem : .plain, width: width)
        }
    }

    private func heading(_ context: ScreenContext) -> String {
        if work != nil, let scelto {
            return "\(nome(scelto, context)), ora \(scelto.stato.denominazione) dal \(scelto.ultimoFatto.italian)"
        }
        if let fascicolo { return fascicolo.testata(on: context.oggi) }
        let whose = soloMiei && context.operatore.ruolo == .assistenteSociale ? "Dei propri fascicoli" : "Di tutti"
        let waiting = sostegni.count { $0.stato.isDaAttivare }
        let more = hasMore ? "+" : ""
        return "\(whose): \(waiting)\(more) da attivare, \(sostegni.count - waiting)\(more) in corso"
    }

    /// A support with its life, newest first, wrapped.
    func lines(_ sostegno: Sostegno, _ context: ScreenContext, _ width: Int) -> [String] {
        var lines = [nome(sostegno, context)]
        lines += start(sostegno, context)
        if sostegno.isInRitardo(on: context.oggi), let atteso = sostegno.atteso {
            let days = CalendarDate.days(from: atteso, to: context.oggi)
            let what = sostegno.stato.isDaAttivare ? "Doveva cominciare" : "Doveva finire"
            lines.append("! \(what) il \(atteso.italian), da \(days == 1 ? "1 giorno" : "\(days) giorni").")
        }
        let provider = [sostegno.intervento.fornitore, sostegno.intervento.fondo].filter { !$0.isEmpty }
        let total = sostegno.erogato > 0 ? "erogato finora: \(quantity(sostegno.erogato, sostegno))" : ""
        let planned = sostegno.intervento.quantita.map { "previsto: \(quantity($0, sostegno))" } ?? ""
        let known = (provider + [planned, total]).filter { !$0.isEmpty }
        if !known.isEmpty { lines.append(known.joined(separator: "; ").raisingInitial) }
        if sostegno.ordine == nil { lines.append("Non è più nell'ultima versione firmata del progetto.") }
        lines += sostegno.voci.reversed().map { fact($0, sostegno) }
        return lines.flatMap { DisplayWidth.wrap($0, to: width) }
    }

    private func start(_ sostegno: Sostegno, _ context: ScreenContext) -> [String] {
        let signed = "Firmato il \(sostegno.firmatoIl.italian)"
        if let begun = sostegno.avviatoIl, let days = sostegno.giorniAllAvvio(context.calendario) {
            let words = days == 1 ? "1 giorno lavorativo" : "\(days) giorni lavorativi"
            return ["\(signed), avviato il \(begun.italian): \(words) dopo la firma."]
        }
        guard sostegno.stato.isDaAttivare else { return ["\(signed)."] }
        let days = context.calendario.workingDays(from: sostegno.firmatoIl, to: context.oggi)
        return ["\(signed), non ancora avviato dopo \(days) giorni lavorativi."]
    }

    private func fact(_ voce: Sostegno.Voce, _ sostegno: Sostegno) -> String {
        let fatto = voce.fatto
        let parts = [
            fatto.motivo?.denominazione ?? "", fatto.quantita.map { quantity($0, sostegno) } ?? "", fatto.fornitore,
            fatto.fondo, fatto.nota.onOneLine,
        ].filter { !$0.isEmpty }
        let words = parts.isEmpty ? "" : ": \(parts.joined(separator: "; "))"
        let source = fatto.origine == .operatore ? "" : "\(fatto.origine.denominazione), "
        return "\(fatto.data.italian) \(fatto.stato.denominazione)\(words) (\(source)\(voce.operatore))"
    }

    private func quantity(_ number: Int, _ sostegno: Sostegno) -> String {
        let unit = sostegno.intervento.unita
        return unit.isEmpty ? "\(number)" : "\(number) \(unit)"
    }
}
