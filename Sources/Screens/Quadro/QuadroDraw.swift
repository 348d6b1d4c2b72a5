// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension QuadroState {
    /// Rows of the list with its header.
    static func listRows(in area: Rect) -> Int { max(2, area.rows - 4) }

    /// The list of the domains, or the entry at work.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        if let reason = unreadableReason(context) {
            canvas.put(DisplayWidth.clip(reason, to: area.columns - 2), row: area.row + 1, column: 1)
            canvas.cursor = Point(row: area.row + 1, column: 1)
            return
        }
        let authors = sheet["autori"].isEmpty ? "da indicare" : sheet["autori"]
        let household = "Nucleo \(fascicolo.nucleo.denominazione(on: context.oggi)). Autori: \(authors)"
        canvas.put(DisplayWidth.ellipsize(household, to: area.columns - 2), row: area.row, column: 1)
        fascicolo.drawFirma(on: &canvas, row: area.row + 1, context)
        if let opened {
            drawEntry(opened, on: &canvas, in: area, context)
        } else {
            canvas.put(stateOfWork(context), row: area.row + 2, column: 1, width: area.columns - 2)
            table.draw(
                on: &canvas,
                in: Rect(
                    row: area.row + 4, column: 0, rows: Self.listRows(in: area), columns: area.columns - 1),
                isFocused: dialog == nil)
        }
        dialog?.draw(on: &canvas)
    }

    private func stateOfWork(_ context: ScreenContext) -> String {
        let count = "Domini descritti: \(filled) su \(entries.count)."
        if let reason = readOnlyReason(context) { return "\(count) \(reason)" }
        let lacking = quadro().missing
        guard let first = lacking.first else { return "\(count) Non manca niente: F9 chiude il quadro." }
        let words = lacking.count == 1 ? "manca una cosa" : "mancano \(lacking.count) cose"
        let name = first.sentence.hasPrefix("quadro") ? first.sentence.dropFirst(7) : first.sentence[...]
        return "\(count) Per chiudere \(words):\(name)."
    }

    private func drawEntry(_ entry: Entry, on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let row = area.row + 3
        if let words = signature(of: entry) {
            canvas.put(DisplayWidth.ellipsize(words, to: area.columns - 2), row: row - 1, column: 1, style: .faint)
        }
        let number = (entries.firstIndex(of: entry) ?? 0) + 1
        canvas.put("\(entry.soggetto): \(entry.dominio.denominazione)", row: row, column: 1, style: .title)
        canvas.put("\(number) di \(entries.count)", row: row, right: area.columns - 1, style: .faint)
        let place = Rect(row: row + 1, column: 1, rows: area.maxRow - row - 1, columns: area.columns - 2)
        guard readOnlyReason(context) != nil else {
            session.form.draw(on: &canvas, in: place)
            drawPosition(of: session.form, on: &canvas, context)
            return
        }
        let lines = readingLines(context)
        let first = min(top, max(0, lines.count - place.rows))
        for (offset, line) in lines.dropFirst(first).prefix(place.rows).enumerated() {
            canvas.put(line, row: place.row + offset, column: place.column)
        }
        canvas.cursor = Point(row: place.row, column: place.column)
    }

    /// Who wrote an entry last and on which day, as the archive has it.
    func signature(of entry: Entry) -> String? {
        guard
            let voce = fascicolo.quadro?.voci.first(where: {
                $0.persona == entry.persona && $0.dominio == entry.dominio
            }), let author = voce.scrittaDa, let day = voce.scrittaIl
        else { return nil }
        let isChanged = sheet.changes.keys.contains { $0.hasPrefix(entry.key + ".") }
        return "Voce scritta da \(author) il \(day.italian)" + (isChanged ? ", e ora cambiata." : ".")
    }

    /// The entry as it is read.
    func readingLines(_ context: ScreenContext) -> [String] {
        guard let opened else { return [] }
        return fields(of: opened).flatMap { field -> [String] in
            let value = sheet["\(opened.key).\(field.id.rawValue)"]
            return DisplayWidth.wrap("\(field.label): \(value.isEmpty ? "-" : value)", to: context.area.columns - 2)
        }
    }
}

extension Fascicolo {
    /// The time limit of the signature: when, from which fact, which article.
    func drawFirma(on canvas: inout Canvas, row: Int, _ context: ScreenContext) {
        guard let analisi = presa?.analisiIl, presa?.firmataIl == nil else { return }
        let calendar = context.calendario
        let termine = Termine.compute(.sottoscrizione, from: analisi, calendar: calendar)
        let left = termine.giorniRimasti(on: context.oggi, calendar: calendar)
        let isLate = termine.isScaduto(on: context.oggi)
        let style: Style = isLate ? .problem : .plain
        let words = isLate ? "\(left) gg lav. !" : left == 0 ? "scade oggi" : "\(left) gg lav."
        canvas.put(
            "Firma entro il \(termine.scade.italian), dall'analisi del \(analisi.dayMonth), \(termine.fonte.breve)",
            row: row, column: 1, style: style)
        canvas.put(words, row: row, right: canvas.size.columns - 1, style: style)
    }
}
