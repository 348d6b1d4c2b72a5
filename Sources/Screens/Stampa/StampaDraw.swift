// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension StampaState {
    /// The heading with the place in the paper, and the paper.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        let place = position(context)
        let room = max(0, width - DisplayWidth.of(place) - 2)
        canvas.put(DisplayWidth.ellipsize(heading(context), to: room), row: area.row, column: 1, style: .faint)
        canvas.put(place, row: area.row, right: area.columns - 1, style: .faint)
        if let problema {
            for (offset, line) in DisplayWidth.wrap(problema, to: width).enumerated() {
                canvas.put(line, row: area.row + 2 + offset, column: 1)
            }
        }
        for (offset, line) in righe.dropFirst(top).prefix(Self.visibleRows(context)).enumerated() {
            canvas.put(line.testo, row: area.row + 2 + offset, column: 1, style: line.style, width: width)
        }
        domanda?.dialog.draw(on: &canvas)
    }

    private func heading(_ context: ScreenContext) -> String {
        if let lavoro {
            let seconds = lavoro.secondi(context.adesso)
            let time = seconds == 1 ? "1 secondo" : "\(seconds) secondi"
            return "Composizione del foglio in corso, \(time): Esc la ferma."
        }
        guard let anteprima else { return problema == nil ? "Il foglio arriva." : "" }
        var words = isGrande ? ["a caratteri grandi"] : []
        if let day = anteprima.consegnataIl { words.append("già data il \(day.italian)") }
        if !anteprima.avviso.isEmpty { words.append(anteprima.avviso) }
        return words.isEmpty ? "Anteprima: le parole del foglio, nel loro ordine." : words.joined(separator: " · ")
    }

    private func position(_ context: ScreenContext) -> String {
        guard !righe.isEmpty else { return "" }
        let last = min(righe.count, top + Self.visibleRows(context))
        return "righe \(top + 1)-\(last) di \(righe.count)"
    }
}
