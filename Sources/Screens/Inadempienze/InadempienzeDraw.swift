// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension InadempienzeState {
    /// The list with the fact in focus, the ladders, or the form.
    public func draw(on canvas: inout Canvas, in area: Rect, _ context: ScreenContext) {
        let width = area.columns - 2
        canvas.put(
            DisplayWidth.ellipsize(fascicolo.testata(on: context.oggi), to: width), row: area.row, column: 1,
            style: .title)
        if let work {
            let place = Rect(row: area.row + 2, column: 1, rows: area.rows - 2, columns: width)
            work.form.draw(on: &canvas, in: place)
            FormPosition.draw(work.form, work.draftStatus, on: &canvas, context)
            return
        }
        if isScala {
            put(scale(context, width), on: &canvas, from: area.row + 2, to: area.maxRow, width)
            return
        }
        let place = Self.listPlace(area)
        table.draw(on: &canvas, in: place, isFocused: true)
        let lines = fatto.map { details($0, context, width) } ?? next(.mancataConvocazione, context, width)
        put(lines, on: &canvas, from: place.maxRow + 1, to: area.maxRow, width)
    }

    private func put(_ lines: [String], on canvas: inout Canvas, from row: Int, to last: Int, _ width: Int) {
        for (offset, line) in lines.prefix(max(0, last - row + 1)).enumerated() {
            canvas.put(
                line, row: row + offset, column: 1, style: line.hasPrefix("!") ? .problem : .plain, width: width)
        }
    }

    /// The whole of a fact, what followed it, and what one more would lead to.
    private func details(_ fatto: Inadempienza, _ context: ScreenContext, _ width: Int) -> [String] {
        let dati = fatto.dati
        var lines = [
            "\(dati.tipo.denominazione.raisingInitial) (\(nome(of: dati.persona))), fonte: "
                + "\(dati.origine.denominazione), scritto da \(fatto.operatore)."
        ]
        if !dati.testo.isEmpty { lines.append(dati.testo.onOneLine) }
        if let reason = dati.giustificazione { lines.append("Giustificato: \(reason.denominazione).") }
        if fatto.stato.isValida { lines.append("Proposto: \(proposta(fatto)).") }
        if let entro = fatto.entro {
            let late = entro < context.oggi
            lines.append(
                (late ? "! " : "") + "Da comunicare all'INPS entro il \(entro.italian)"
                    + (late ? ", passato: C lo registra." : " (termine da verificare)."))
        }
        if let due = fatto.attoDovuto { lines.append("Da fare: \(due.denominazione). R lo registra.") }
        lines += fatto.passi.reversed().map(words)
        if fatto.decisione?.sanzione == .decadenza, let again = fascicolo.nuovaDomandaDalRegistro {
            lines.append("Dopo la decadenza il nucleo può chiedere di nuovo dal \(again.italian) (art. 12).")
        }
        return lines.flatMap { DisplayWidth.wrap($0, to: width) } + next(dati.tipo, context, width)
    }

    /// What was proposed for a fact, with the amount it takes.
    private func proposta(_ fatto: Inadempienza) -> String {
        guard case .sanzione(let sanzione) = fatto.proposta, let amount = fatto.dati.importo ?? importo,
            let less = sanzione.toglie(amount)
        else { return fatto.proposta.denominazione }
        let left = sanzione == .quartoDiMensilita ? ", nel mese ne restano \(sanzione.resto(di: amount).italian)" : ""
        return "\(sanzione.misura), \(less.italian) euro in meno\(left)"
    }

    private func words(_ passo: PassoInadempienza) -> String {
        var parts = ["\(passo.tipo.denominazione.raisingInitial) il \(passo.data.italian)"]
        if passo.tipo == .decisione { parts.append(passo.sanzione?.misura ?? "nessuna sanzione") }
        if let reason = passo.giustificazione { parts.append(reason.denominazione) }
        if !passo.protocollo.isEmpty { parts.append("protocollo \(passo.protocollo)") }
        if let entro = passo.entro { parts.append("entro il \(entro.italian)") }
        let text = passo.testo.isEmpty ? "" : ": \(passo.testo.onOneLine)"
        return parts.joined(separator: ", ") + text
    }

    /// What one more fact of a kind would lead to, today, and why.
    private func next(_ tipo: TipoInadempienza, _ context: ScreenContext, _ width: Int) -> [String] {
        let found = fascicolo.registro12.prossima(tipo, on: context.oggi)
        let where12 = found.fonte.breve + (found.certezza == .alta ? "" : ", da verificare")
        let lines = [
            "Un altro fatto così (n. \(found.numero)): \(found.frase(importo: importo)) (\(where12)).", found.perche,
        ]
        return lines.flatMap { DisplayWidth.wrap($0, to: width) }
    }

    /// Every ladder, with the step the next fact would lead to in square brackets.
    private func scale(_ context: ScreenContext, _ width: Int) -> [String] {
        let register = fascicolo.registro12
        let kinds: [TipoInadempienza] = [
            .mancataConvocazione, .mancataIniziativa, .mancataAttivita, .altroImpegno, .dsuNonVeritiera,
        ]
        return kinds.flatMap { kind -> [String] in
            let ladder = kind.scala.gradini(on: context.oggi)
            let next = register.prossima(kind, on: context.oggi)
            let counted = register.validi(kind.scala).count
            let facts = counted == 0 ? "nessun fatto" : counted == 1 ? "1 fatto" : "\(counted) fatti"
            let steps = ladder.valore.map { $0 == next.gradino ? "[\($0.denominazione)]" : $0.denominazione }
            let lines = [
                "\(kind.scala.denominazione.raisingInitial) (\(ladder.fonte.breve)): \(facts)",
                "  " + steps.joined(separator: " → "), "  " + next.perche,
            ]
            return lines.flatMap { DisplayWidth.wrap($0, to: width) }
        }
    }
}
