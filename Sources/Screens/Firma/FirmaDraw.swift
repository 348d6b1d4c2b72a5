// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension FirmaState {
    /// The signatures, the term they are due by, and what lacks.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        if let progetto = fascicolo.progetto {
            let text =
                "Progetto, versione \(progetto.versione), del \(progetto.apertoIl.italian); "
                + "figura di riferimento \(progetto.figuraDiRiferimento)."
            canvas.put(DisplayWidth.ellipsize(text, to: width), row: area.row + 1, column: 1)
        }
        canvas.put(
            DisplayWidth.ellipsize(fingerprint, to: width), row: area.row + 2, column: 1,
            style: superseded == nil ? .plain : .problem)
        guard let work else { return }
        let remarks = remarkLines(context, to: width)
        let top = area.row + 4
        let room = max(4, area.maxRow - top - min(remarks.count, 7) - 1)
        let used = min(room, work.form.rowCount(columns: width))
        var row = top + used + 1
        for line in remarks where row < area.maxRow {
            canvas.put(line.text, row: row, column: 3, style: line.style)
            row += 1
        }
        work.form.draw(on: &canvas, in: Rect(row: top, column: 1, rows: room, columns: width))
        FormPosition.draw(work.form, work.draftStatus, on: &canvas, context)
    }

    /// The fingerprint of the text, and whether the paper printed carries it.
    private var fingerprint: String {
        guard let impronta = fascicolo.impronta else { return "" }
        let words = "Impronta \(ImprontaProgetto.breve(impronta.sulFoglio))"
        if let day = impronta.stampataIl {
            return impronta.isCambiataDopoLaStampa
                ? "! \(words): il testo è cambiato dopo la stampa del \(day.dayMonth)."
                : "\(words), sul foglio stampato il \(day.dayMonth)."
        }
        return impronta.firmata == nil ? "\(words): il foglio non è ancora stampato, F7." : "\(words)."
    }

    private func remarkLines(_ context: ScreenContext, to width: Int) -> [(text: String, style: Style)] {
        var lines: [(text: String, style: Style)] = []
        func add(_ text: String, _ style: Style) {
            lines += DisplayWidth.wrap(text, to: width - 4).map { (text: $0, style: style) }
        }
        if let analisi = fascicolo.presa?.analisiIl {
            let term = Termine.compute(.sottoscrizione, from: analisi, calendar: context.calendario)
            let text = CaseText.deadline(term, "Da firmare", typed(context)?.firmatoIl ?? context.oggi, context)
            add(text, text.hasPrefix("!") ? .problem : .faint)
        }
        let lacking = missing(context)
        guard !lacking.isEmpty else {
            lines.append((text: "Non manca niente: F2 registra la sottoscrizione.", style: .done))
            return lines
        }
        lines.append((text: "Manca ancora:", style: .title))
        lines += lacking.map { (text: "  " + DisplayWidth.ellipsize($0.sentence, to: width - 6), style: .plain) }
        return lines
    }
}
