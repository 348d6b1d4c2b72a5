// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ProgettoState {
    /// Rows at the bottom for what lacks: a heading and three lines.
    private static let missingRows = 4

    /// Rows of the list with its header.
    static func listRows(in area: Rect) -> Int { max(3, area.rows - 5 - missingRows) }

    /// The version, the parts, the list or the form at work, what lacks.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let signed = fascicolo.progetto?.isFirmato == true
        let progetto = progetto(context)
        let state = signed ? "firmata" : fascicolo.progetti.isEmpty ? "da salvare" : "in lavoro"
        let head =
            "Nucleo \(fascicolo.nucleo.denominazione(on: context.oggi)). Versione \(versione), aperta il "
            + "\(progetto.apertoIl.italian), \(state)."
        canvas.put(head, row: area.row, column: 1, width: area.columns - 2)
        if signed {
            canvas.put(
                DisplayWidth.ellipsize(readOnlyReason(context) ?? "", to: area.columns - 2), row: area.row + 1,
                column: 1)
        } else {
            fascicolo.drawFirma(on: &canvas, row: area.row + 1, context)
        }
        drawParts(progetto, on: &canvas, row: area.row + 2)
        let place = Rect(row: area.row + 4, column: 0, rows: Self.listRows(in: area), columns: area.columns - 1)
        if let opened {
            drawForm(opened, on: &canvas, in: area, context)
        } else {
            if parte == .testata {
                drawHead(on: &canvas, in: place)
            } else {
                table.draw(on: &canvas, in: place, isFocused: dialog == nil)
            }
            drawMissing(on: &canvas, row: area.maxRow - Self.missingRows, context)
        }
        dialog?.draw(on: &canvas)
    }

    private func drawParts(_ progetto: ProgettoPersonalizzato, on canvas: inout Canvas, row: Int) {
        let counts: [ParteProgetto: Int] = [
            .obiettivi: progetto.obiettivi.count, .interventi: progetto.interventi.count,
            .impegni: progetto.impegni.count,
        ]
        var column = 1
        for other in ParteProgetto.allCases {
            let isHere = other == parte
            if isHere { column += canvas.put("▸", row: row, column: column) }
            column += canvas.put(other.letter.uppercased(), row: row, column: column, style: isHere ? .focus : .key)
            let words = " \(other.rawValue)" + (counts[other].map { " \($0)" } ?? "")
            column += canvas.put(words, row: row, column: column, style: isHere ? .focus : .plain) + 3
        }
    }

    private func drawHead(on canvas: inout Canvas, in place: Rect) {
        for (offset, field) in fields(of: .testata).enumerated() where offset < place.rows {
            let row = place.row + offset
            canvas.put(field.label, row: row, column: 3, style: .faint)
            canvas.put(field.shownValue.isEmpty ? "da indicare" : field.shownValue, row: row, column: 28)
        }
        canvas.put("▸", row: place.row, column: 0)
        canvas.cursor = Point(row: place.row, column: 0)
    }

    private func drawForm(
        _ luogo: LuogoProgetto, on canvas: inout Canvas, in area: Rect, _ context: ScreenContext
    ) {
        let row = area.row + 4
        canvas.put(title(of: luogo), row: row, column: 1, style: .title, width: area.columns - 2)
        session.form.draw(
            on: &canvas,
            in: Rect(row: row + 1, column: 1, rows: area.maxRow - row - 1, columns: area.columns - 2))
        drawPosition(of: session.form, on: &canvas, context)
    }

    private func title(of luogo: LuogoProgetto) -> String {
        switch luogo {
        case .testata: return "Testata"
        case .obiettivo(let index): return "Obiettivo \(index + 1)"
        case .intervento(let index): return "Intervento \(index + 1)"
        case .impegno(let index): return "Impegno \(index + 1)"
        case .risultato(let objective, let index):
            return "Risultato \(objective + 1).\(index + 1) di: \(row(.obiettivi, objective).fields[1].prefix(120))"
        }
    }

    /// What lacks for the signature, with a jump on F8.
    private func drawMissing(on canvas: inout Canvas, row: Int, _ context: ScreenContext) {
        guard readOnlyReason(context) == nil else { return }
        let lacking = missing(context)
        guard !lacking.isEmpty else {
            canvas.put("Il contenuto è completo: salvato, si può firmare.", row: row, column: 1, style: .done)
            return
        }
        let words = lacking.count == 1 ? "manca una cosa" : "mancano \(lacking.count) cose"
        canvas.put("Per la firma \(words)", row: row, column: 1, style: .title)
        let room = Self.missingRows - 1
        for (offset, item) in lacking.prefix(room).enumerated() {
            let isLast = offset == room - 1 && lacking.count > room
            let text = isLast ? "e altre \(lacking.count - offset): F8 le mostra una per una" : item.sentence
            canvas.put(
                DisplayWidth.ellipsize(text, to: canvas.size.columns - 4), row: row + 1 + offset, column: 3)
        }
    }
}
