// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension FascicoloState {
    /// Next step with what lacks, terms, last facts: as many of each as there is room for.
    func drawLists(
        _ f: Fascicolo, on canvas: inout Canvas, from top: Int, in area: Rect, _ context: ScreenContext
    ) {
        let step = prossimo(context)
        let terms = f.termini(calendar: context.calendario)
        let news = Self.novita(f)
        let width = area.columns - 2
        let heading =
            step.map { ["Prossimo passo: \($0.titolo)\(Self.due($0, f, context))"] }
            ?? DisplayWidth.wrap(CaseText.noNextStep(f, context), to: width)
        let fixed = heading.count + 1 + (terms.isEmpty ? 0 : 2) + 1
        let layout = FascicoloLayout(
            rows: area.maxRow - top - fixed, missing: step?.missing.count ?? 0, terms: terms.count, facts: news.count)
        var row = top
        for line in heading {
            canvas.put(DisplayWidth.ellipsize(line, to: width), row: row, column: 1, style: .title)
            row += 1
        }
        canvas.cursor = Point(row: top, column: 1)
        drawMissing(step?.missing ?? [], rows: layout.missing, on: &canvas, row: row, width: width)
        row += layout.missing + 1
        if !terms.isEmpty {
            drawTerms(Array(terms.prefix(layout.terms)), on: &canvas, row: row, area: area, context)
            row += layout.terms + 2
        }
        canvas.put("Ultimi fatti", row: row, column: 1, style: .title)
        for item in news.prefix(layout.facts) {
            row += 1
            canvas.put(item.date.dayMonth, row: row, column: 3)
            canvas.put(DisplayWidth.ellipsize(item.text, to: width - 8), row: row, column: 10)
        }
    }

    /// The day of the next monitoring, when that is the step.
    private static func due(_ step: ProssimoPasso, _ f: Fascicolo, _ context: ScreenContext) -> String {
        guard step.passo == .monitoraggio, let day = f.presa?.prossimaVerifica else { return "" }
        return day < context.oggi ? ", era il \(day.italian) !" : ", il \(day.italian)"
    }

    private func drawMissing(_ items: [Missing], rows: Int, on canvas: inout Canvas, row: Int, width: Int) {
        guard rows > 0, !items.isEmpty else { return }
        let first = max(0, min(mancante - rows / 2, items.count - rows))
        for offset in 0..<min(rows, items.count - first) {
            let index = first + offset
            let isSelected = index == mancante
            if isSelected {
                canvas.put("▸", row: row + offset, column: 1)
                canvas.cursor = Point(row: row + offset, column: 1)
            }
            let text = DisplayWidth.ellipsize(items[index].sentence, to: width - 3)
            canvas.put(text, row: row + offset, column: 3, style: isSelected ? .focus : .plain)
        }
        if items.count > rows {
            let place = " \(first + 1)-\(first + rows) di \(items.count)"
            canvas.put(place, row: row - 1, right: width + 1, style: .faint)
        }
    }

    private func drawTerms(
        _ terms: [Termine], on canvas: inout Canvas, row: Int, area: Rect, _ context: ScreenContext
    ) {
        let isWide = area.columns >= 110
        let name = isWide ? 40 : 19
        let source = area.columns - (isWide ? 34 : 14)
        canvas.put("Termini", row: row, column: 1, style: .title)
        canvas.put("scade", row: row, column: name + 4, style: .faint)
        canvas.put("restano", row: row, right: name + 27, style: .faint)
        canvas.put("decorre da", row: row, column: name + 30, style: .faint)
        canvas.put("fonte", row: row, column: source, style: .faint)
        for (offset, term) in terms.enumerated() {
            let line = row + 1 + offset
            let left = term.giorniRimasti(on: context.oggi, calendar: context.calendario)
            let style: Style = left < 0 ? .problem : .plain
            let words = isWide ? term.termine.denominazione.loweringInitial : CaseText.short(term.termine)
            canvas.put(DisplayWidth.ellipsize(words, to: name), row: line, column: 3)
            canvas.put(term.scade.italian, row: line, column: name + 4)
            canvas.put(CaseText.shortDays(left, term), row: line, right: name + 27, style: style)
            if left < 0 { canvas.put("!", row: line, column: name + 28, style: .problem) }
            canvas.put(CaseText.event(term), row: line, column: name + 30)
            let fonte = isWide ? term.fonte.estesa : CaseText.source(term.fonte)
            canvas.put(DisplayWidth.ellipsize(fonte, to: area.columns - source), row: line, column: source)
        }
    }

    /// Facts and notes of the diary together, newest first.
    static func novita(_ f: Fascicolo) -> [(date: CalendarDate, text: String)] {
        let facts = f.fatti.prefix(80).map { (date: $0.data, text: "\($0.conMotivo) (\($0.operatore))") }
        let notes = (f.diario ?? []).prefix(80).map { note in
            (
                date: note.data,
                text: note.isNascosta
                    ? "Nota riservata" : "\(note.tipo.denominazione.raisingInitial): \(note.testo.onOneLine)"
            )
        }
        return (notes + facts).enumerated().sorted {
            $0.element.date == $1.element.date ? $0.offset < $1.offset : $0.element.date > $1.element.date
        }.map(\.element)
    }
}
