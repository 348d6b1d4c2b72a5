// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension MonitoraggioState {
    /// The list with the record in focus under it, a record in full, or the form of a new one.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        if let lettura {
            lettura.draw(on: &canvas, in: Rect(row: area.row, column: 1, rows: area.rows, columns: width))
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
        canvas.put(DisplayWidth.ellipsize(due(context), to: width), row: area.row + 1, column: 1)
        let place = Self.listPlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        guard let scelto else { return }
        var row = place.maxRow + 1
        canvas.put(DisplayWidth.ellipsize(Self.heading(scelto), to: width), row: row, column: 1, style: .title)
        for line in lines(scelto, context).flatMap({ DisplayWidth.wrap($0, to: width) }) {
            row += 1
            guard row < area.maxRow else { break }
            canvas.put(line, row: row, column: 1)
        }
    }

    /// When the next one is due.
    private func due(_ context: ScreenContext) -> String {
        guard let next = fascicolo.presa?.prossimaVerifica else { return "Nessuna verifica è ancora fissata." }
        let late = CalendarDate.days(from: next, to: context.oggi)
        let words = late > 0 ? " ! passata da \(late == 1 ? "1 giorno" : "\(late) giorni")" : ""
        return "Prossima verifica il \(next.italian)\(words)."
    }

    /// "18/10/2018, colloquio".
    static func heading(_ record: Monitoraggio) -> String { "\(record.data.italian), \(record.tipo.denominazione)" }

    /// A record in full: who was there, what was said, the state of each part of the project.
    func lines(_ record: Monitoraggio, _ context: ScreenContext) -> [String] {
        let names = fascicolo.nucleo.componenti.filter { record.presenti.contains($0.persona.id) }.map {
            $0.persona.dati.nomeCompleto
        }
        var lines = names.isEmpty ? [] : ["Presenti: \(names.joined(separator: ", "))"]
        if let assenti = record.assenti { lines.append("Assenti giustificati: \(assenti.onOneLine)") }
        lines += record.testo.split(separator: "\n").map(String.init)
        let signed = fascicolo.progetti.last { progetto in progetto.firmatoIl.map { $0 <= record.data } ?? false }
        guard let progetto = signed ?? fascicolo.progetto else { return lines }
        for (index, obiettivo) in progetto.obiettivi.enumerated() {
            for (number, result) in obiettivo.risultati.enumerated() {
                guard let stato = record.risultati["\(index).\(number)"] else { continue }
                let value = record.valori?["\(index).\(number)"].map { " (\($0.onOneLine))" } ?? ""
                lines.append("Risultato: \(result.testo.onOneLine): \(stato.denominazione)\(value)")
            }
        }
        for (index, impegno) in progetto.impegni.enumerated() {
            guard let stato = record.impegni[index] else { continue }
            lines.append("Impegno: \(impegno.testo.onOneLine): \(stato.denominazione)")
        }
        for (index, intervento) in progetto.interventi.enumerated() {
            guard let stato = record.interventi[index] else { continue }
            let given = record.erogato?[index].map { ", \($0.onOneLine)" } ?? ""
            lines.append("Sostegno: \(name(of: intervento, context)): \(stato.denominazione)\(given)")
        }
        if record.proposta != .nessuna { lines.append("Proposta: \(record.proposta.rawValue)") }
        if let next = record.prossima { lines.append("Prossima verifica: \(next.italian)") }
        return lines
    }

    /// Half of the work for the list, the rest for the record in focus.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 3, column: 0, rows: max(3, (area.rows - 4) / 2), columns: area.columns)
    }
}
