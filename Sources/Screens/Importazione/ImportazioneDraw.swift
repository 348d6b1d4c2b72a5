// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension ImportazioneState {
    /// Rows of the preview that fit.
    static func visibleRows(_ context: ScreenContext) -> Int { max(3, context.area.rows - 9) }

    /// Draws the part in front.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        switch fase {
        case .file: drawFile(on: &canvas, in: area, context)
        case .prova(let done, let total): drawWork("Si prova il file", done, total, on: &canvas, in: area)
        case .scrittura(let done, let total): drawWork("Si importa", done, total, on: &canvas, in: area)
        case .anteprima, .fine: drawPreview(on: &canvas, in: area, context)
        }
        dialog?.draw(on: &canvas)
    }

    private func drawFile(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        drawForm(on: &canvas, in: Rect(row: area.row, column: 0, rows: 9, columns: area.columns), context)
        let width = area.columns - 4
        var row = area.row + 10
        if session.form.focus == "file", !paths.isEmpty {
            canvas.put("F5 completa con il primo di questi:", row: row, column: 2, style: .faint, width: width)
            for (index, path) in paths.enumerated() {
                canvas.put(DisplayWidth.ellipsize(path, to: width - 2), row: row + 1 + index, column: 4)
            }
            return
        }
        guard let file, pathSeen == session.form.value("file") else { return }
        canvas.put("Il file: \(detection(file)).", row: row, column: 2, width: width)
        row += 1
        let columns = "Colonne: " + file.intestazione.joined(separator: ", ")
        for line in DisplayWidth.wrap(columns, to: width).prefix(3) {
            canvas.put(line, row: row, column: 2, width: width)
            row += 1
        }
        for example in file.esempi.prefix(2) where row < area.maxRow - 1 {
            let text = DisplayWidth.ellipsize(example.joined(separator: " | "), to: width - 2)
            canvas.put(text, row: row, column: 4, style: .faint)
            row += 1
        }
    }

    private func drawWork(_ words: String, _ done: Int, _ total: Int, on canvas: inout Canvas, in area: Rect) {
        canvas.put("Il file: \(file.map(detection) ?? "").", row: area.row, column: 1, width: area.columns - 2)
        let fraction = total > 0 ? Double(done) / Double(total) : 0
        ProgressBar(fraction: fraction, label: words).draw(
            on: &canvas, row: area.row + 2, column: 1, width: area.columns - 2)
        canvas.put(
            "Nulla è scritto prima della fine. Esc ferma.", row: area.row + 4, column: 1, style: .faint,
            width: area.columns - 2)
    }

    private func drawPreview(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        guard let riepilogo else { return }
        let width = area.columns - 2
        let name = session.form.value("file").split(separator: "/").last.map(String.init) ?? ""
        let facts = "\(name): \(file.map(detection) ?? "")"
        canvas.put(DisplayWidth.ellipsize(facts, to: width), row: area.row, column: 1, style: .faint)
        let counts = presentKinds.map { "\(riepilogo.quante($0)) \($0.denominazione(plural: riepilogo.quante($0)))" }
        let total = "\(riepilogo.righe) \(riepilogo.righe == 1 ? "riga" : "righe")"
        canvas.put(
            DisplayWidth.ellipsize("\(total): \(counts.joined(separator: ", "))", to: width), row: area.row + 1,
            column: 1, style: .title)
        let shown = filtro.map { "solo \($0.denominazione(plural: 2))" } ?? "tutte"
        let cap = (table.total ?? 0) > RiepilogoImportazione.largestPreview ? ", le prime 1.000" : ""
        canvas.put("Righe: \(shown)\(cap)", row: area.row + 2, column: 1, width: width)
        let rows = Self.visibleRows(context)
        table.draw(
            on: &canvas, in: Rect(row: area.row + 4, column: 0, rows: rows + 1, columns: area.columns),
            isFocused: dialog == nil)
        let outcome =
            fase == .fine ? "L'importazione è nell'archivio." : writingRefusal ?? "F2 importa; finora nulla è scritto."
        for (index, line) in DisplayWidth.wrap(outcome, to: width).prefix(2).enumerated() {
            canvas.put(line, row: area.maxRow - 2 + index, column: 1, width: width)
        }
    }

    private func detection(_ file: FileImportato) -> String {
        "testo \(file.codifica), campi separati da \(file.separatore)"
    }
}

extension SorteRiga {
    /// The word beside a count.
    func denominazione(plural count: Int) -> String {
        guard count != 1 else { return denominazione }
        return switch self {
        case .nuova: "nuove"
        case .aggiornata: "aggiornate"
        case .invariata: "invariate"
        case .daAbbinare: "da abbinare"
        case .inConflitto: "in conflitto"
        case .errata: "errate"
        }
    }
}
