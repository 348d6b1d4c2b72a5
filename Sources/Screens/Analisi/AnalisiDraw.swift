// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AnalisiState {
    /// Columns from which the blocks stand in a list at the left instead of in one line.
    private static let wide = 112
    private static let listColumns = 42

    /// The time limit, the blocks, the block at work.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        if let reason = unreadableReason(context) {
            drawUnreadable(reason, on: &canvas, in: area)
            return
        }
        drawTerm(on: &canvas, in: area, context)
        let isWide = area.columns >= Self.wide
        let top = area.row + 3 + (isWide ? 0 : 1)
        if isWide { drawList(on: &canvas, in: area, context) } else { drawStrip(on: &canvas, in: area, context) }
        let left = isWide ? Self.listColumns : 1
        let place = Rect(
            row: top + 1, column: left, rows: area.maxRow - top - 1, columns: area.columns - left - 1)
        canvas.put(
            "\(block.rawValue) \(block.denominazione)", row: top, column: left, style: .title,
            width: place.columns - 12)
        let own = progress(of: block, context)
        if own.asked > 0 {
            canvas.put("\(own.given) di \(own.asked)", row: top, right: area.columns - 1, style: .faint)
        }
        if readOnlyReason(context) == nil {
            session.form.draw(on: &canvas, in: place)
            drawPosition(of: session.form, on: &canvas, context)
        } else {
            drawReading(on: &canvas, in: place, context)
        }
        dialog?.draw(on: &canvas)
    }

    private func drawUnreadable(_ reason: String, on canvas: inout Canvas, in area: Rect) {
        for (offset, line) in DisplayWidth.wrap(reason, to: area.columns - 2).enumerated() {
            canvas.put(line, row: area.row + 1 + offset, column: 1)
        }
        canvas.cursor = Point(row: area.row + 1, column: 1)
    }

    /// When, from which fact, which article; how long since the outcome.
    private func drawTerm(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let calendar = context.calendario
        let columns = area.columns - 2
        if let closed = fascicolo.presa?.analisiIl {
            let lines = closedLines(closed, calendar)
            for (offset, line) in lines.prefix(2).enumerated() {
                canvas.put(DisplayWidth.ellipsize(line, to: columns), row: area.row + offset, column: 1)
            }
            return
        }
        guard let presented = fascicolo.domanda.dati.presentataIl else { return }
        let termine = Termine.compute(.analisiPreliminare, from: presented, calendar: calendar)
        let days = termine.termine.quantita(on: presented)
        canvas.put(
            "Entro il \(termine.scade.italian): \(days) \(termine.unitaBreve) dalla \(termine.evento) del "
                + "\(presented.italian), \(termine.fonte.breve)", row: area.row, column: 1)
        let left = termine.giorniRimasti(on: context.oggi, calendar: calendar)
        let isLate = termine.isScaduto(on: context.oggi)
        var words = isLate ? "! Superato da \(-left) gg lav." : left == 0 ? "Scade oggi" : "Restano \(left) gg lav."
        if let esito = fascicolo.domanda.esito {
            let since = calendar.workingDays(from: esito.data, to: context.oggi)
            words +=
                termine.scade < esito.data
                ? ", già all'arrivo dell'esito INPS del \(esito.data.italian), \(since) gg lav. fa"
                : "; esito INPS del \(esito.data.italian), \(since) gg lav. fa"
        }
        canvas.put(
            DisplayWidth.ellipsize(words, to: columns), row: area.row + 1, column: 1,
            style: isLate ? .problem : .plain)
    }

    /// When and how the sheet was closed, then the version in force and the outcome, when they are others.
    private func closedLines(_ closed: CalendarDate, _ calendar: WorkingCalendar) -> [String] {
        let analisi = fascicolo.analisi?.esito ?? fascicolo.presa?.esitoAnalisi
        var first = "Chiusa il \(closed.italian)"
        if let presented = fascicolo.domanda.dati.presentataIl {
            first += ", \(calendar.workingDays(from: presented, to: closed)) gg lav. dalla domanda"
        }
        first += ": esito \(analisi?.denominazione ?? "da indicare")"
        var notes: [String] = []
        if let inForce = fascicolo.presa?.esitoAnalisi, inForce != analisi {
            notes.append("Riclassificata: ora \(inForce.denominazione).")
        }
        if case .versione(let numero) = modo {
            notes.append(versionWords(numero))
        } else if let last = fascicolo.versioniAnalisi.last, last.numero > 1 {
            notes.append(versionWords(last.numero))
        }
        return [first + "."] + (notes.isEmpty ? [] : [notes.joined(separator: " ")])
    }

    private func versionWords(_ numero: Int) -> String {
        let count = fascicolo.versioniAnalisi.count
        guard let found = fascicolo.versioniAnalisi.first(where: { $0.numero == numero }), numero > 1 else {
            return "Versione \(numero) di \(count)."
        }
        return "Versione \(numero) di \(count), di \(found.operatore): \(found.motivo.onOneLine)"
    }

    /// The blocks in one line: `*` where answers lack, `▸` and reverse on the one at work.
    private func drawStrip(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        var column = 1
        let row = area.row + 2
        for other in BloccoScheda.allCases {
            let own = progress(of: other, context)
            let lacks = own.given < own.asked ? "*" : ""
            if other == block { column += canvas.put("▸", row: row, column: column) }
            let style: Style = other == block ? .focus : lacks.isEmpty ? .faint : .plain
            column += canvas.put(other.rawValue + lacks, row: row, column: column, style: style) + 1
        }
        canvas.put(overall(context), row: row, right: area.columns - 1)
    }

    private func drawList(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        canvas.put("Risposte obbligatorie: \(overall(context))", row: area.row + 3, column: 1)
        for (index, other) in BloccoScheda.allCases.enumerated() where area.row + 4 + index < area.maxRow {
            let row = area.row + 4 + index
            let own = progress(of: other, context)
            if other == block { canvas.put("▸", row: row, column: 1) }
            let style: Style = other == block ? .focus : own.given < own.asked ? .plain : .faint
            let name = DisplayWidth.pad(other.rawValue, to: 3) + other.denominazione
            canvas.put(DisplayWidth.pad(name, to: 32), row: row, column: 2, style: style, width: 32)
            if own.asked > 0 {
                canvas.put("\(own.given)/\(own.asked)", row: row, right: Self.listColumns - 2, style: style)
            }
        }
    }

    private func overall(_ context: ScreenContext) -> String {
        let all = analisi().progress(componenti: componenti, on: context.oggi)
        return "\(all.given) di \(all.asked)"
    }

    private func drawReading(on canvas: inout Canvas, in place: Rect, _ context: ScreenContext) {
        let lines = readingLines(context)
        let first = max(0, min(top, lines.count - place.rows))
        for (offset, line) in lines.dropFirst(first).prefix(place.rows).enumerated() {
            canvas.put(line, row: place.row + offset, column: place.column, width: place.columns)
        }
        if lines.count > place.rows {
            canvas.put(" frecce: altre righe", row: place.row - 1, right: place.maxColumn - 12, style: .faint)
        }
        canvas.cursor = Point(row: place.row, column: place.column)
    }

    /// The block as it is read: one answer after the other, with words for codes.
    func readingLines(_ context: ScreenContext) -> [String] {
        let width = max(20, context.area.columns - (context.area.columns >= Self.wide ? Self.listColumns : 1) - 1)
        return fields(of: block, context).flatMap { field -> [String] in
            switch field.kind {
            case .heading: return ["", field.label]
            case .note: return []
            default: break
            }
            guard field.isVisible else { return [] }
            let key = field.id.rawValue
            var value = sheet[key]
            if let reason = field.disabledReason {
                value = reason
            } else if key.hasSuffix("#chi") {
                value = names(value)
            } else if let voce = Self.voce(of: key) {
                value = voce.tipo.parole(value)
            }
            return DisplayWidth.wrap("\(field.label): \(value.isEmpty ? "-" : value)", to: width)
        }
    }
}
