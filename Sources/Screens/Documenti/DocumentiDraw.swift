// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension DocumentiState {
    /// Whose register it is, what is expiring, the list, and the document in focus in full.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        canvas.put(
            "Nucleo di \(nucleo.denominazione(on: context.oggi))", row: area.row, column: 1, style: .title,
            width: area.columns - 2)
        guard let documenti else {
            canvas.put("Apro il registro.", row: area.row + 2, column: 1, style: .faint)
            return
        }
        let near = documenti.filter { $0.scadenza(on: context.oggi) != nil }
        let expired = near.count { $0.isScaduto(on: context.oggi) }
        if !near.isEmpty {
            canvas.put(
                expiryWords(expired: expired, near: near.count - expired), row: area.row + 1, column: 1,
                style: expired > 0 ? .problem : .plain, width: area.columns - 2)
        }
        let place = Self.place(area)
        table.draw(on: &canvas, in: place, isFocused: dialog == nil)
        drawSelected(row: place.maxRow + 1, on: &canvas, area, context)
        dialog?.draw(on: &canvas)
    }

    private func expiryWords(expired: Int, near: Int) -> String {
        var words: [String] = []
        if expired > 0 { words.append("\(expired) \(expired == 1 ? "scaduto" : "scaduti") !") }
        if near > 0 { words.append("\(near) in scadenza entro \(DocumentoNucleo.preavviso) giorni") }
        return "Documenti: " + words.joined(separator: ", ") + "."
    }

    private func drawSelected(row: Int, on canvas: inout Canvas, _ area: Rect, _ context: ScreenContext) {
        guard let selected else { return }
        let dati = selected.dati
        var first = [dati.tipo.denominazione.raisingInitial]
        if !dati.descrizione.isEmpty { first.append(dati.descrizione) }
        if !dati.protocollo.isEmpty { first.append("prot. \(dati.protocollo)") }
        if let expiry = selected.scadenza(on: context.oggi) { first.append(expiry) }
        var second: [String] = []
        if let copia = selected.copia {
            second.append("copia «\(copia.nome)», \(copia.misura), impronta \(copia.impronta.prefix(12))…")
        }
        if !dati.cartella.isEmpty { second.append("in cartella cartacea: \(dati.cartella)") }
        var third = "Registrato il \(selected.registrato.inRome) da \(selected.operatore)."
        if let reason = selected.ritiratoPer { third = "Ritirato: \(reason). " + third }
        let lines = [first.joined(separator: ", "), second.joined(separator: "; ").raisingInitial, third]
        for (offset, line) in lines.enumerated() {
            canvas.put(
                DisplayWidth.ellipsize(line, to: area.columns - 2), row: row + offset, column: 1,
                style: offset == 0 ? .title : .plain)
        }
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { CounterHelp.documenti }
}
