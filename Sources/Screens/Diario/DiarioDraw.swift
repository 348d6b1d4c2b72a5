// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension DiarioState {
    /// The list with the beginning of the note in focus, the note in full, or the form of a new one.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        if let lettura {
            lettura.draw(on: &canvas, in: Self.readingPlace(area))
            return
        }
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
        table.draw(on: &canvas, in: place, isFocused: filtro == nil)
        drawPreview(on: &canvas, from: place.maxRow + 1, in: area)
        drawFilter(on: &canvas, in: area)
    }

    private func drawPreview(on canvas: inout Canvas, from top: Int, in area: Rect) {
        guard let nota else { return }
        let width = area.columns - 2
        canvas.put(DisplayWidth.ellipsize(Self.heading(nota), to: width), row: top, column: 1, style: .title)
        let text = nota.isNascosta ? Self.nascosta : String(nota.testo.prefix(Self.beginning))
        let lines = DisplayWidth.wrap(text, to: width)
        let room = max(0, area.maxRow - top - 1)
        for (offset, line) in lines.prefix(room).enumerated() {
            let isCut = offset == room - 1 && lines.count > room
            let text = isCut ? DisplayWidth.clip(line, to: width - 2) + "…" : line
            canvas.put(text, row: top + 1 + offset, column: 1)
        }
    }

    private func drawFilter(on canvas: inout Canvas, in area: Rect) {
        guard filtro != nil || !cercato.isEmpty else {
            let count = fascicolo.diario?.count ?? 0
            canvas.put(count == 1 ? "1 nota" : "\(count) note", row: area.row, right: area.columns - 1, style: .faint)
            return
        }
        let column = max(1, area.columns - 34)
        canvas.put(" filtro: ", row: area.row, column: column)
        if let filtro {
            filtro.draw(on: &canvas, row: area.row, column: column + 9, width: 24, isFocused: true)
        } else {
            canvas.put(DisplayWidth.ellipsize(cercato, to: 24), row: area.row, column: column + 9)
        }
    }

    /// "18/09/2018, colloquio, presenti Maria, Luca; riservata".
    static func heading(_ nota: NotaDiario) -> String {
        var text = "\(nota.data.italian), \(nota.isNascosta ? "nota" : nota.tipo.denominazione)"
        if !nota.presenti.isEmpty { text += ", presenti \(nota.presenti)" }
        if nota.isRiservata { text += "; riservata" }
        if let origine = nota.origine { text += " · scritta da \(origine.autore)" }
        return text
    }

    /// What is read of a note reserved to others.
    static let nascosta =
        "La nota è riservata al servizio sociale: la leggono l'assistente sociale, il supervisore e chi l'ha scritta."

    /// The paragraphs of a note.
    static func lines(_ nota: NotaDiario) -> [String] {
        guard !nota.isNascosta else { return [nascosta] }
        return nota.testo.split(separator: "\n", omittingEmptySubsequences: false).map {
            $0.hasPrefix("# ") ? " \($0)" : String($0)
        }
    }

    /// Where a note is read.
    static func readingPlace(_ area: Rect) -> Rect {
        Rect(row: area.row, column: 1, rows: area.rows, columns: area.columns - 2)
    }

    /// Half of the work for the list, the rest for the note in focus.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(3, (area.rows - 3) / 2 + 1), columns: area.columns)
    }
}
