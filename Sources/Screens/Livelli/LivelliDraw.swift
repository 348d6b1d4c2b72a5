// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension LivelliState {
    /// The chart with every measure of the domain in focus under it, or the form of a new measure.
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
        for (offset, line) in [stateOfMeasures, balance].enumerated() {
            canvas.put(DisplayWidth.ellipsize(line, to: width), row: area.row + 1 + offset, column: 1)
        }
        let place = Self.listPlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        guard let scelto else { return }
        var row = place.maxRow + 1
        canvas.put(
            DisplayWidth.ellipsize("\(soggetto(scelto.persona)): \(scelto.dominio.denominazione)", to: width),
            row: row, column: 1, style: .title)
        for line in Self.lines(scelto, rows: area.maxRow - row - 1) {
            row += 1
            canvas.put(DisplayWidth.ellipsize(line, to: width), row: row, column: 1)
        }
    }

    /// When each moment was measured last.
    private var stateOfMeasures: String {
        func last(_ momento: MomentoLivello) -> String {
            let day = fascicolo.livelli.filter { $0.momento == momento }.map(\.data).max()
            let name = momento.denominazione.split(separator: " ").last.map(String.init) ?? ""
            return "\(name) \(day?.italian ?? "non ancora")"
        }
        guard !fascicolo.livelli.isEmpty else { return "Da 1 (peggiore) a 6 (migliore), scala locale." }
        return "\(MomentoLivello.allCases.map(last).joined(separator: ", ")); scala locale 1-6.".firstUppercased
    }

    /// How many domains went up, down or stayed.
    private var balance: String {
        let steps = confronti.compactMap(\.variazione)
        guard !steps.isEmpty else { return "Nessun dominio ha ancora una seconda misura." }
        return "Dall'ingresso: \(steps.count { $0 > 0 }) in meglio, \(steps.count { $0 == 0 }) uguali, "
            + "\(steps.count { $0 < 0 }) in peggio, \(confronti.count - steps.count) senza seconda misura."
    }

    /// Every measure of a domain, the newest when they do not all fit.
    static func lines(_ riga: ConfrontoLivelli, rows: Int) -> [String] {
        riga.misure.suffix(max(0, rows)).map {
            "\($0.data.italian)  \(ConfrontoLivelli.disegno($0.livello))  \($0.momento.denominazione), "
                + "\($0.operatore), \($0.registrato.inRome)"
        }
    }

    /// Under the title and the two sentences; what is left is for the domain in focus.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 4, column: 0, rows: max(3, area.rows - 10), columns: area.columns)
    }
}
