// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ScrivaniaState {
    /// Draws date, queues, appointments and drafts.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        var row = area.row
        let ambito = context.session.ambito
        let day = context.oggi.longItalian
        canvas.put(day.prefix(1).uppercased() + day.dropFirst(), row: row, column: 1)
        canvas.put("\(ambito.denominazione), \(ambito.sede)", row: row, right: area.columns - 1)
        row += 2
        guard let scrivania else {
            canvas.put("Apro la scrivania.", row: row, column: 1, style: .faint)
            return
        }
        var line = 0
        if scrivania.righe.isEmpty {
            row = drawNoLists(row, on: &canvas, context)
        } else {
            canvas.put("Da fare", row: row, column: 1, style: .title)
            canvas.put("quanti  scaduti  il primo (gg lav.)", row: row, column: 41, style: .faint)
            row += 1
        }
        let isTight = Self.rows(scrivania) > area.rows - 1
        for riga in scrivania.righe {
            // On a small screen empty lists give their place to what there is; the arrows reach them, and L.
            if !isTight || riga.quanti.valore > 0 || line == index {
                draw(riga, row: row, isSelected: line == index, on: &canvas, area, context)
                row += 1
            }
            line += 1
        }
        if let richieste = scrivania.richieste {
            draw(richieste, row: row, isSelected: line == index, on: &canvas, area, context)
            row += 1
            line += 1
        }
        if let sostegni = scrivania.sostegni {
            draw(sostegni, row: row, isSelected: line == index, on: &canvas, area, context)
            row += 1
            line += 1
        }
        if let openings = scrivania.accessiDaEsaminare {
            mark(row: row, isSelected: line == index, on: &canvas, area)
            counts("Accessi eccezionali da esaminare", openings, overdue: Conteggio(0), row: row, on: &canvas)
            if line == index { focus(row: row, on: &canvas, area) }
            row += 1
            line += 1
        }
        row = drawAgenda(scrivania, from: row + 1, line: &line, on: &canvas, area)
        drawDrafts(scrivania, from: row, line: &line, on: &canvas, area, context)
        if let summary = overdueSummary(scrivania) {
            canvas.put(summary, row: area.maxRow, column: 1, style: .problem)
        }
        dialog?.draw(on: &canvas)
    }

    /// Rows the whole desk takes.
    static func rows(_ scrivania: Scrivania) -> Int {
        func section(_ count: Int) -> Int { count == 0 ? 0 : count + 2 }
        let others = [scrivania.richieste != nil, scrivania.sostegni != nil, scrivania.accessiDaEsaminare != nil]
        return 3 + scrivania.righe.count + others.count { $0 } + section(scrivania.agenda.count)
            + section(scrivania.bozze.count)
    }

    /// What a desk without lists says instead of an empty table.
    private func drawNoLists(_ row: Int, on canvas: inout Canvas, _ context: ScreenContext) -> Int {
        canvas.put("Nessuna lista d'attesa per questo ruolo.", row: row, column: 1)
        guard context.operatore.may(.gestisciOperatori) == nil else { return row + 1 }
        canvas.put("U apre gli operatori e le convenzioni.", row: row + 1, column: 1)
        return row + 2
    }

    private func draw(
        _ riga: RigaScrivania, row: Int, isSelected: Bool, on canvas: inout Canvas, _ area: Rect,
        _ context: ScreenContext
    ) {
        mark(row: row, isSelected: isSelected, on: &canvas, area)
        counts(riga.coda.denominazione, riga.quanti, overdue: riga.scaduti, row: row, on: &canvas)
        if let first = riga.prima {
            let days = context.calendario.workingDays(from: first.dal, to: context.oggi)
            canvas.put("\(days) gg", row: row, right: 64)
            canvas.put(first.codice, row: row, column: 65, width: max(0, area.columns - 65))
            canvas.put(first.nucleo, row: row, column: 82, width: max(0, area.columns - 83))
        }
        if isSelected { focus(row: row, on: &canvas, area) }
    }

    private func draw(
        _ riga: RigaRichieste, row: Int, isSelected: Bool, on canvas: inout Canvas, _ area: Rect,
        _ context: ScreenContext
    ) {
        mark(row: row, isSelected: isSelected, on: &canvas, area)
        counts("Richieste ad altri uffici", riga.quanti, overdue: riga.inRitardo, row: row, on: &canvas)
        if let sent = riga.inviataIl {
            canvas.put("\(context.calendario.workingDays(from: sent, to: context.oggi)) gg", row: row, right: 64)
            canvas.put(riga.codice, row: row, column: 65, width: max(0, area.columns - 65))
            canvas.put(riga.nucleo, row: row, column: 82, width: max(0, area.columns - 83))
        }
        if isSelected { focus(row: row, on: &canvas, area) }
    }

    private func draw(
        _ riga: RigaSostegni, row: Int, isSelected: Bool, on canvas: inout Canvas, _ area: Rect,
        _ context: ScreenContext
    ) {
        mark(row: row, isSelected: isSelected, on: &canvas, area)
        counts("Interventi da attivare e in corso", riga.quanti, overdue: riga.inRitardo, row: row, on: &canvas)
        if let signed = riga.firmatoIl {
            let parts = riga.fascicolo.split(separator: ", nucleo ", maxSplits: 1).map(String.init)
            canvas.put("\(context.calendario.workingDays(from: signed, to: context.oggi)) gg", row: row, right: 64)
            canvas.put(parts.first ?? "", row: row, column: 65, width: max(0, area.columns - 65))
            canvas.put(parts.last ?? "", row: row, column: 82, width: max(0, area.columns - 83))
        }
        if isSelected { focus(row: row, on: &canvas, area) }
    }

    private func counts(
        _ name: String, _ quanti: Conteggio, overdue: Conteggio, row: Int, on canvas: inout Canvas
    ) {
        let isOverdue = overdue.valore > 0
        canvas.put(name, row: row, column: 3, width: 33)
        canvas.put(quanti.valore == 0 ? "-" : quanti.text, row: row, right: 47)
        canvas.put(isOverdue ? "\(overdue.text) !" : "-", row: row, right: 56, style: isOverdue ? .problem : .plain)
    }

    private func drawAgenda(
        _ scrivania: Scrivania, from start: Int, line: inout Int, on canvas: inout Canvas, _ area: Rect
    ) -> Int {
        guard !scrivania.agenda.isEmpty else { return start }
        var row = start
        canvas.put("Agenda di oggi", row: row, column: 1, style: .title)
        row += 1
        for voce in scrivania.agenda {
            if row < area.maxRow - 1 {
                let isSelected = line == index
                mark(row: row, isSelected: isSelected, on: &canvas, area)
                canvas.put(voce.ora.italian, row: row, column: 3)
                canvas.put(voce.nucleo, row: row, column: 10, width: 30)
                canvas.put(voce.codice, row: row, column: 41)
                canvas.put(voce.luogo, row: row, column: 57, width: area.columns - 58)
                if isSelected { focus(row: row, on: &canvas, area) }
                row += 1
            }
            line += 1
        }
        return row + 1
    }

    private func drawDrafts(
        _ scrivania: Scrivania, from start: Int, line: inout Int, on canvas: inout Canvas, _ area: Rect,
        _ context: ScreenContext
    ) {
        guard !scrivania.bozze.isEmpty, start < area.maxRow - 1 else { return }
        var row = start
        canvas.put("Bozze", row: row, column: 1, style: .title)
        row += 1
        for draft in scrivania.bozze where row < area.maxRow {
            let isSelected = line == index
            mark(row: row, isSelected: isSelected, on: &canvas, area)
            canvas.put(draft.titolo, row: row, column: 3, width: area.columns - 4)
            if isSelected { focus(row: row, on: &canvas, area) }
            row += 1
            line += 1
        }
    }

    private func mark(row: Int, isSelected: Bool, on canvas: inout Canvas, _ area: Rect) {
        if isSelected { canvas.put("▸", row: row, column: 1) }
    }

    private func focus(row: Int, on canvas: inout Canvas, _ area: Rect) {
        canvas.restyle(Rect(row: row, column: 1, rows: 1, columns: area.columns - 2), .focus)
        canvas.cursor = Point(row: row, column: 1)
    }

    private func overdueSummary(_ scrivania: Scrivania) -> String? {
        let others = [scrivania.richieste?.inRitardo, scrivania.sostegni?.inRitardo].compactMap { $0 }
        let overdue = (scrivania.righe.map(\.scaduti) + others).filter { $0.valore > 0 }
        guard !overdue.isEmpty else { return nil }
        if overdue.contains(where: \.isCapped) { return "Ci sono termini superati, segnati con !." }
        let count = overdue.reduce(0) { $0 + $1.valore }
        return count == 1 ? "Un termine superato, segnato con !." : "\(count) termini superati, segnati con !."
    }

    /// F1 on the desk.
    public func help(_ context: ScreenContext) -> [String] {
        [
            "La scrivania dice che cosa c'è da fare oggi, secondo il ruolo.",
            "Ogni riga apre il suo elenco: quanti nuclei, quanti oltre il termine di legge (!),",
            "e da quanti giorni lavorativi aspetta il primo della lista.",
            "Le richieste ad altri uffici sono quelle senza risposta dei propri fascicoli; gli interventi, i",
            "sostegni dei progetti firmati da attivare o in corso, in ritardo se il loro giorno è passato.",
            "Sotto, gli incontri di oggi e le bozze rimaste a metà: Invio le riprende.",
        ]
    }
}
