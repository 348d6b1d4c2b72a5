// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension FascicoloState {
    /// Who, where on the path, what next, which terms, what happened.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        guard let f = fascicolo else {
            let ask = isSuperabile && context.operatore.may(.accessoEccezionale) == nil
            let text =
                rifiuto.map { ask ? $0 + " Se non si può aspettare, X apre in via eccezionale, con il motivo." : $0 }
                ?? "Lettura del fascicolo in corso."
            for (line, words) in DisplayWidth.wrap(text, to: area.columns - 4).enumerated() {
                canvas.put(words, row: area.row + 1 + line, column: 2, style: rifiuto == nil ? .faint : .problem)
            }
            return
        }
        if let passi {
            drawPassi(passi, on: &canvas, in: area)
            return
        }
        var row = drawPeople(f, on: &canvas, in: area, context) + 1
        let line = stepLine(f, context)
        row += line.draw(on: &canvas, in: Rect(row: row, column: 1, rows: 3, columns: area.columns - 2)) + 1
        drawLists(f, on: &canvas, from: row, in: area, context)
        if let late = CaseText.overdue(f, context) {
            canvas.put(
                DisplayWidth.ellipsize(late, to: area.columns - 2), row: area.maxRow, column: 1, style: .problem)
        }
    }

    /// The household and who applied; returns the row after them.
    private func drawPeople(
        _ f: Fascicolo, on canvas: inout Canvas, in area: Rect, _ context: ScreenContext
    ) -> Int {
        let date = context.oggi
        let room = area.columns - 2
        var row = area.row
        let applicant = f.nucleo.richiedente?.persona.dati
        let name = "Nucleo \(applicant?.cognome ?? "senza nome")"
        let home = [applicant?.residenza.comune, applicant?.residenza.via].compactMap { $0 }.filter { !$0.isEmpty }
        let comune = home.first.map { context.session.ambito.nomeComune($0) }
        let isHidden = f.nucleo.richiedente?.persona.recapito == .nascosto
        let place =
            isHidden
            ? RecapitoProtetto.parole : ([comune].compactMap { $0 } + home.dropFirst()).joined(separator: ", ")
        spread([name, CaseText.profile(f.nucleo, on: date), place], on: &canvas, row: row, room: room)
        canvas.restyle(Rect(row: row, column: 1, rows: 1, columns: DisplayWidth.of(name)), .title)
        row += 1
        if let applicant {
            let age = applicant.nascita.map { ", \($0.italian) (\($0.age(on: date)))" } ?? ""
            let phone =
                applicant.telefono.isEmpty
                ? f.protezione == nil ? "" : "nucleo protetto" : "tel. \(applicant.telefono)"
            spread(["Richiedente", applicant.nomeCompleto + age, phone], on: &canvas, row: row, room: room)
            row += 1
        }
        if area.rows > 20 {
            spread(["Assegnato a", holders(f), f.limitazione?.parole ?? ""], on: &canvas, row: row, room: room)
            row += 1
        }
        return row
    }

    private func holders(_ f: Fascicolo) -> String {
        guard let presa = f.presa else { return "presa in carico non ancora aperta" }
        var text = presa.assistente?.nomeBreve ?? "nessuno"
        if let consulente = presa.consulente { text += ", con \(consulente.nomeBreve) (CPI)" }
        return presa.isGiaInCarico ? text + "; già in carico ai servizi" : text
    }

    /// Three texts at column 1, 20 and the right edge; a long first one moves the second.
    private func spread(_ parts: [String], on canvas: inout Canvas, row: Int, room: Int) {
        let first = canvas.put(DisplayWidth.ellipsize(parts[0], to: 32), row: row, column: 1)
        let column = max(20, first + 2)
        let second = canvas.put(DisplayWidth.ellipsize(parts[1], to: room + 1 - column), row: row, column: column)
        let right = DisplayWidth.ellipsize(parts[2], to: max(0, room - column - second))
        canvas.put(right, row: row, right: room + 1)
    }

    /// The line of steps: a day under what is done, what lacks under the one of now.
    private func stepLine(_ f: Fascicolo, _ context: ScreenContext) -> StepLine {
        let missing = prossimo(context)?.missing.count ?? 0
        return StepLine(
            f.percorso.map { step in
                var details = [step.data?.dayMonth ?? ""]
                if step.stato == .adesso {
                    details[0] = now(f, step) ?? "in corso"
                    if missing > 0 { details.append(CaseText.missingCount(missing)) }
                }
                if step.passo == .esito, step.stato == .fatto { details.append(f.domanda.stato.denominazione) }
                return StepLine.Step(step.passo.denominazione, state: step.stato.lineState, details: details)
            })
    }

    /// What is happening in the step of now, when it is less plain than its name.
    private func now(_ f: Fascicolo, _ step: PassoDelPercorso) -> String? {
        switch (step.passo, f.presa?.stato) {
        case (.analisi, .daAssegnare): "da assegnare"
        case (.analisi, .assegnata): "da convocare"
        case (.analisi, .convocata): f.convocazioni.last.map { "incontro \($0.data.dayMonth)" } ?? "convocata"
        case (.progetto, .analizzata): "équipe"
        case (.progetto, .quadroAnalisi): "quadro"
        default: nil
        }
    }

    private func drawPassi(_ passi: Table<PassaggioKind>, on canvas: inout Canvas, in area: Rect) {
        let place = Self.passiPlace(area)
        passi.draw(on: &canvas, in: place, isFocused: true)
        guard let row = passi.selected, row.cells.count > 1, row.style == .faint else { return }
        for (line, words) in DisplayWidth.wrap(row.cells[1], to: area.columns - 4).prefix(2).enumerated() {
            canvas.put(words, row: place.maxRow + 1 + line, column: 2)
        }
    }
}

extension StatoPasso {
    /// The same, for the line.
    fileprivate var lineState: StepLine.State {
        switch self {
        case .fatto: .done
        case .adesso: .now
        case .dopo: .next
        }
    }
}
