// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AgendaState {
    /// The heading, the week or the day, and the line in focus in full.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        let count = (vista == .giorno ? [giorno] : giorni(context)).map { voci(on: $0).count }.reduce(0, +)
        let total = count == 1 ? "1 impegno" : "\(count) impegni"
        canvas.put(heading(context), row: area.row, column: 1, style: .title, width: width - total.count - 1)
        canvas.put(total, row: area.row, right: area.columns - 1, style: .faint)
        let work = Rect(row: area.row + 2, column: 1, rows: max(1, area.rows - 6), columns: width)
        if vista == .settimana {
            drawWeek(on: &canvas, in: work, context)
        } else {
            drawDay(on: &canvas, in: work, context)
        }
        drawSelected(on: &canvas, row: area.maxRow - 2, width: width, context)
        domanda?.dialog.draw(on: &canvas)
    }

    private func heading(_ context: ScreenContext) -> String {
        let who = chi.isEmpty ? "tutti" : chi.map { Self.name($0, context) }.joined(separator: " e ")
        let when =
            vista == .giorno
            ? "\(giorno.weekday.italian) \(giorno.italian)"
            : "settimana dal \(inizioSettimana.italian)"
        return "\(who), \(when)"
    }

    private func drawWeek(on canvas: inout Canvas, in place: Rect, _ context: ScreenContext) {
        let days = giorni(context)
        guard !days.isEmpty else { return }
        let width = place.columns / days.count
        for (index, day) in days.enumerated() {
            let column = place.column + index * width
            let isFocus = day == giorno
            let mark = mark(day, context)
            let title = "\(day.weekday.italianShort) \(day.day)/\(day.month)" + (mark.isEmpty ? "" : " \(mark)")
            canvas.put(
                DisplayWidth.ellipsize((isFocus ? "▸" : " ") + title, to: width - 1), row: place.row, column: column,
                style: day == context.oggi ? .title : .plain)
            let lines = voci(on: day)
            let room = place.rows - 2
            let first = isFocus ? max(0, min(posizione - room + 2, lines.count - room)) : 0
            for (offset, voce) in lines.dropFirst(first).prefix(room).enumerated() {
                let isLast = offset == room - 1 && lines.count > first + room
                let text = isLast ? "+ altri \(lines.count - first - room + 1)" : Self.short(voce)
                let isSelected = isFocus && first + offset == posizione && domanda == nil
                canvas.put(
                    DisplayWidth.ellipsize(" " + text, to: width - 1), row: place.row + 1 + offset, column: column,
                    style: isSelected ? .focus : voce.stato == .fissato ? .plain : .faint)
            }
            if lines.isEmpty { canvas.put(" -", row: place.row + 1, column: column, style: .faint) }
        }
    }

    private func drawDay(on canvas: inout Canvas, in place: Rect, _ context: ScreenContext) {
        let lines = righe(context)
        if lines.isEmpty {
            let words = context.calendario.isWorkingDay(giorno) ? "Nessun impegno." : "Gli uffici sono chiusi."
            canvas.put(words, row: place.row, column: place.column, style: .faint)
            return
        }
        let first = max(0, min(posizione - place.rows + 1, lines.count - place.rows))
        for (offset, line) in lines.dropFirst(first).prefix(place.rows).enumerated() {
            let isSelected = first + offset == posizione && domanda == nil
            canvas.put(
                DisplayWidth.ellipsize(text(line, context), to: place.columns), row: place.row + offset,
                column: place.column, style: isSelected ? .focus : Self.style(line), width: place.columns)
        }
    }

    private func drawSelected(on canvas: inout Canvas, row: Int, width: Int, _ context: ScreenContext) {
        switch selected(context) {
        case .voce(let voce):
            let file = voce.codice.isEmpty ? "" : ", \(voce.codice)"
            canvas.put(
                DisplayWidth.ellipsize("\(voce.tipo.denominazione.raisingInitial): \(voce.titolo)\(file)", to: width),
                row: row, column: 1)
            let people = voce.operatori.map { Self.name($0, context) }.joined(separator: ", ")
            let where_ = [voce.stanza, voce.luogo].filter { !$0.isEmpty }.joined(separator: ", ")
            canvas.put(
                DisplayWidth.ellipsize([people, where_].filter { !$0.isEmpty }.joined(separator: " · "), to: width),
                row: row + 1, column: 1)
            let words = voce.stato == .annullato ? "annullato: \(voce.oggetto)" : voce.oggetto
            if !words.isEmpty, words != voce.titolo {
                canvas.put(DisplayWidth.ellipsize(words, to: width), row: row + 2, column: 1, style: .faint)
            }
        case .libera(let free):
            canvas.put(
                "Libero \(free.fascia.testo): Invio fissa qui un appuntamento.", row: row, column: 1, width: width)
        case nil: break
        }
        if let away = absences(context) {
            canvas.put(DisplayWidth.ellipsize(away, to: width), row: row - 1, column: 1, style: .faint)
        }
    }

    /// Who of those shown is away on the day, and who is in their place.
    private func absences(_ context: ScreenContext) -> String? {
        let shown = chi.isEmpty ? agenda.assenze.map(\.dati.operatore) : chi
        let words = shown.compactMap { id -> String? in
            guard let away = agenda.assenza(of: id, on: giorno) else { return nil }
            let who = away.dati.sostituto.map { ", sostituisce \(Self.name($0, context))" } ?? ""
            return "\(Self.name(id, context)) assente (\(away.dati.motivo.denominazione))\(who)"
        }
        return words.isEmpty ? nil : words.joined(separator: "; ")
    }

    private func mark(_ day: CalendarDate, _ context: ScreenContext) -> String {
        if !context.calendario.isWorkingDay(day) { return "chiuso" }
        if !chi.isEmpty, chi.allSatisfy({ agenda.assenza(of: $0, on: day) != nil }) { return "assente" }
        return ""
    }

    private func text(_ line: RigaAgenda, _ context: ScreenContext) -> String {
        switch line {
        case .libera(let free): return "\(free.fascia.testo)  libero"
        case .voce(let voce):
            let hours = voce.fascia?.testo ?? (voce.ora?.italian ?? "nel giorno")
            let people = voce.operatori.map { Self.name($0, context) }.joined(separator: ", ")
            let state = voce.stato == .fissato ? "" : "  (\(voce.stato.denominazione))"
            return Self.padded(hours, 11) + "  " + Self.padded(voce.tipo.breve, 12) + "  "
                + Self.padded(voce.titolo, 24) + "  \(people)\(state)"
        }
    }

    private static func style(_ line: RigaAgenda) -> Style {
        switch line {
        case .libera: .faint
        case .voce(let voce): voce.stato == .fissato ? .plain : .faint
        }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        let cut = DisplayWidth.ellipsize(text, to: width)
        return cut + String(repeating: " ", count: max(0, width - DisplayWidth.of(cut)))
    }

    private static func short(_ voce: VoceCalendario) -> String {
        let hour = voce.ora.map { "\($0.hour):\($0.italian.suffix(2))" } ?? "verif."
        // The size of the household is in full below: a column of a week is narrow.
        let name = voce.nucleo.isEmpty ? voce.titolo : String(voce.nucleo.prefix { $0 != "(" })
        return "\(hour) \(name)"
    }

    static func name(_ id: Identifier<Operatore>, _ context: ScreenContext) -> String {
        context.session.operatori.first { $0.id == id }?.nomeBreve ?? ""
    }
}
