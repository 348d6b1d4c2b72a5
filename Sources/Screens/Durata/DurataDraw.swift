// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension DurataState {
    /// The sentence, the months by year, and how they are counted.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        var row = area.row + 2
        if let durata = fascicolo.durata(on: oggi) {
            for line in DisplayWidth.wrap(durata.frase, to: width) {
                canvas.put(line, row: row, column: 1, width: width)
                row += 1
            }
            row += 1
            for line in Self.calendario(durata) {
                canvas.put(line, row: row, column: 1, width: width)
                row += 1
            }
            canvas.put(Self.legenda, row: row, column: 1, style: .faint, width: width)
            row += 2
            for line in DisplayWidth.wrap(durata.fraseRinnovo, to: width) {
                canvas.put(line, row: row, column: 1, width: width)
                row += 1
            }
            row += 1
        }
        let place = Rect(row: row, column: 0, rows: max(2, area.maxRow - row + 1), columns: area.columns)
        table.draw(on: &canvas, in: place, isFocused: true)
    }

    /// The months in a row for each year, a letter each: it reads without colour.
    static func calendario(_ durata: DurataBeneficio) -> [String] {
        let names = CalendarDate.monthNames.map { " " + $0.prefix(3) }.joined()
        let years = Dictionary(grouping: durata.mesi) { $0.mese.year }
        return ["    " + names]
            + years.keys.sorted().map { year in
                let marks = (1...12).map { month in
                    let mark = years[year]?.first { $0.mese.month == month }?.stato.sigla ?? "."
                    return "  \(mark) "
                }
                return "\(year)" + marks.joined()
            }
    }

    private static let legenda = StatoMese.allCases.map { "\($0.sigla) \($0.denominazione)" }.joined(separator: "  ")
}
