// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension TirocinioState {
    /// What is agreed, the months, what happened; or the form.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        let heading = "\(fascicolo.nome(of: tirocinio)), \(tirocinio.denominazione(on: context.oggi))"
        canvas.put(DisplayWidth.ellipsize(heading, to: width), row: area.row, column: 1, style: .title)
        if let work {
            let place = Rect(row: area.row + 2, column: 1, rows: area.rows - 2, columns: width)
            work.form.draw(on: &canvas, in: place)
            FormPosition.draw(work.form, work.draftStatus, on: &canvas, context)
            return
        }
        let lines = agreed(context, width)
        for (offset, line) in lines.enumerated() {
            canvas.put(
                line, row: area.row + 1 + offset, column: 1, style: line.hasPrefix("!") ? .problem : .plain,
                width: width)
        }
        let place = listPlace(context)
        table.draw(on: &canvas, in: place, isFocused: true)
        var row = place.maxRow + 1
        guard row < area.maxRow else { return }
        canvas.put("Che cosa è successo", row: row, column: 1, style: .title)
        let log = events.flatMap { DisplayWidth.wrap($0, to: width) }
        for line in log.isEmpty ? ["Nessuna visita, nessuna sospensione."] : log {
            row += 1
            guard row < area.maxRow else { break }
            canvas.put(line, row: row, column: 1, width: width)
        }
    }

    private func agreed(_ context: ScreenContext, _ width: Int) -> [String] {
        let words = tirocinio.dati.mansione.isEmpty ? [] : [tirocinio.dati.mansione.onOneLine]
        return Array(
            (TirociniState.lines(tirocinio, context) + words).flatMap { DisplayWidth.wrap($0, to: width) }.prefix(7))
    }

    /// Where the months stand: under what is agreed, over what happened.
    func listPlace(_ context: ScreenContext) -> Rect {
        let area = context.area
        let top = area.row + 2 + agreed(context, area.columns - 2).count
        let rows = max(3, min(tirocinio.mesi.count + 2, (area.maxRow - top) / 2))
        return Rect(row: top, column: 0, rows: rows, columns: area.columns)
    }

    /// Visits, suspensions and the end, newest first.
    private var events: [String] {
        tirocinio.voci.reversed().compactMap { voce in
            let day = voce.passo.data.italian
            switch voce.passo {
            case .mese: return nil
            case .visita(_, let nota): return "\(day) visita: \(nota.onOneLine) (\(voce.operatore))"
            case .sospensione(_, let motivo, let nota):
                let words = nota.isEmpty ? "" : "; \(nota.onOneLine)"
                return "\(day) sospeso: \(motivo.denominazione)\(words) (\(voce.operatore))"
            case .ripresa: return "\(day) ripreso (\(voce.operatore))"
            case .chiusura(let chiusura):
                let words = chiusura.nota.isEmpty ? "" : "; \(chiusura.nota.onOneLine)"
                return "\(day) finito: \(chiusura.esito.denominazione)\(words) (\(voce.operatore))"
            }
        }
    }
}
