// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SchedaDomandaState {
    /// The picture: who applies, the form, and what follows from it, below or beside where there is room.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        if let requirements {
            requirements.draw(
                on: &canvas, in: Rect(row: area.row, column: 1, rows: area.rows, columns: area.columns - 2))
            return
        }
        drawWho(on: &canvas, row: area.row, area, context)
        let live = PreVerifica(self, context)
        let isWide = area.columns >= 132
        let panelRows = min(16, max(9, area.rows - 28))
        let form = Rect(
            row: area.row + 1, column: 0, rows: isWide ? area.rows - 1 : area.rows - 1 - panelRows,
            columns: isWide ? area.columns - 54 : area.columns)
        if isWide {
            drawBeside(
                live, on: &canvas,
                in: Rect(
                    row: area.row + 1, column: area.columns - 52, rows: area.rows - 1, columns: 51), context)
        } else {
            drawBelow(
                live, on: &canvas,
                in: Rect(
                    row: area.maxRow - panelRows, column: 1, rows: panelRows, columns: area.columns - 2), context)
        }
        drawForm(on: &canvas, in: form, context)
        dialog?.draw(on: &canvas)
    }

    /// The first warning in two lines at most; of the others, how many there are.
    private static func warningLines(_ live: PreVerifica, columns: Int) -> [String] {
        guard let first = live.avvisi.first else { return [] }
        var lines = DisplayWidth.wrap("! " + first.sentence, to: columns)
        if lines.count > 2 { lines = [lines[0], DisplayWidth.ellipsize(lines[1] + "…", to: columns)] }
        let more = live.avvisi.count - 1
        if more > 0 { lines.append("! \(more == 1 ? "un altro avviso" : "altri \(more) avvisi"): F9 li mostra") }
        return lines
    }

    private func drawWho(on canvas: inout Canvas, row: Int, _ area: Rect, _ context: ScreenContext) {
        let profile = ProfiloNucleo(of: nucleo, on: context.oggi)
        let size = "\(profile.componenti) component\(profile.componenti == 1 ? "e" : "i")"
        let minors = profile.minori == 0 ? "" : ", \(profile.minori) minor\(profile.minori == 1 ? "e" : "i")"
        let code = richiedente?.dati.codiceFiscale.map { " \($0.value)" } ?? ""
        canvas.put((richiedente?.dati.nomeCompleto ?? "") + code, row: row, column: 3, style: .title)
        canvas.put(size + minors, row: row, right: area.columns - 1)
    }

    private func drawBelow(_ live: PreVerifica, on canvas: inout Canvas, in rect: Rect, _ context: ScreenContext) {
        var row = rect.row
        let benefit = rect.maxColumn - 25
        for line in Self.warningLines(live, columns: rect.columns) {
            canvas.put(line, row: row, column: 1, style: .problem)
            row += 1
        }
        canvas.put("Requisiti alla data della domanda", row: row, column: 1, style: .title)
        canvas.put("Beneficio stimato", row: row, column: benefit, style: .title)
        let rows = rect.maxRow - row - 1 - live.termini.count
        for (offset, line) in requirementLines(live, rows: rows, columns: benefit - 4).enumerated() {
            canvas.put(line.text, row: row + 1 + offset, column: 1, style: line.style, width: benefit - 3)
        }
        drawBenefit(live, on: &canvas, in: Rect(row: row + 1, column: benefit, rows: rows, columns: 25))
        drawTermini(live, on: &canvas, row: rect.maxRow - live.termini.count, column: 1, rect.columns, context)
    }

    private func drawBeside(_ live: PreVerifica, on canvas: inout Canvas, in rect: Rect, _ context: ScreenContext) {
        var row = rect.row
        for warning in live.avvisi {
            for line in DisplayWidth.wrap("! " + warning.sentence, to: rect.columns) {
                canvas.put(line, row: row, column: rect.column, style: .problem)
                row += 1
            }
        }
        canvas.put("Requisiti alla data della domanda", row: row, column: rect.column, style: .title)
        let lines = requirementLines(live, rows: 24, columns: rect.columns)
        for (offset, line) in lines.enumerated() {
            canvas.put(line.text, row: row + 1 + offset, column: rect.column, style: line.style, width: rect.columns)
        }
        row += lines.count + 2
        canvas.put("Beneficio stimato", row: row, column: rect.column, style: .title)
        drawBenefit(live, on: &canvas, in: Rect(row: row + 1, column: rect.column, rows: 6, columns: 40))
        guard !live.termini.isEmpty else { return }
        canvas.put("Termini", row: row + 8, column: rect.column, style: .title)
        drawTermini(live, on: &canvas, row: row + 9, column: rect.column, rect.columns, context)
    }

    private func drawBenefit(_ live: PreVerifica, on canvas: inout Canvas, in rect: Rect) {
        var lines = live.beneficio.righe.enumerated().map { position, riga -> (String, String) in
            switch position {
            case 0: return ("massimo per \(live.componenti)", riga.importo.italian)
            case 1 where live.hasIsr && riga.fonte.articolo == "art. 4 c. 4":
                return ("meno ISR / 12", riga.importo.italian)
            default:
                let name = riga.importo == .zero ? riga.descrizione : "meno \(riga.descrizione)"
                return (DisplayWidth.ellipsize(name, to: max(8, rect.columns - 10)), riga.importo.italian)
            }
        }
        // The last line is the sum, whatever has to be left to F9.
        if lines.count >= rect.rows, rect.rows > 2 {
            lines = Array(lines.prefix(rect.rows - 2)) + [("altre righe con F9", "")]
        }
        lines.append(("al mese", live.beneficio.mensile.italian))
        for (offset, line) in lines.prefix(rect.rows).enumerated() {
            canvas.put(line.0, row: rect.row + offset, column: rect.column)
            canvas.put(line.1, row: rect.row + offset, right: rect.maxColumn)
        }
        guard lines.count < rect.rows else { return }
        let note =
            switch live.beneficio.esito {
            case .annuale: "in una sola volta l'anno"
            case .zero: "zero: sarebbe respinta"
            case .mensile: live.hasIsr ? "decide l'INPS" : "senza ISR; decide l'INPS"
            }
        canvas.put(note, row: rect.row + lines.count, column: rect.column, style: .faint)
    }

    private func drawTermini(
        _ live: PreVerifica, on canvas: inout Canvas, row: Int, column: Int, _ columns: Int, _ context: ScreenContext
    ) {
        var next = row
        for termine in live.termini {
            let style: Style = termine.isScaduto(on: context.oggi) ? .problem : .plain
            for line in DisplayWidth.wrap(Self.words(of: termine, context), to: columns) {
                canvas.put(line, row: next, column: column, style: style)
                next += 1
            }
        }
    }

    /// A deadline: when, from which fact, which article, and whether it has passed.
    static func words(of termine: Termine, _ context: ScreenContext) -> String {
        let isInvio = termine.termine == .invioInps
        let name = isInvio ? "Invio all'INPS" : termine.termine.denominazione
        let count = termine.termine.quantita(on: termine.decorreDa)
        let how = "(\(count) \(termine.unitaBreve) da \(termine.evento), \(termine.fonte.breve))"
        guard termine.isScaduto(on: context.oggi) else { return "\(name) entro \(termine.scade.italian) \(how)" }
        return "! \(name) scadut\(isInvio ? "o" : "a") \(termine.scade.italian) \(how)"
    }
}
