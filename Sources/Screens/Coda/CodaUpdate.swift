// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension CodaState {
    /// Asks for the first window.
    public mutating func appear(_ context: ScreenContext) -> Reaction { ask(.first, context) }

    /// Moves in the list, or fills the filter.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return answerDialog(key, context) }
        switch table.handle(key, visibleRows: visibleRows(context)) {
        case .needsMore(let window): return ask(window, context)
        case .activated: return open()
        case .moved: return .none
        case .ignored: return .ignored
        }
    }

    /// Pasted text goes to the filter.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction { .ignored }

    /// Takes a window, and asks again when something has changed.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.coda(let asked, let pagina)) where asked == coda:
            if lettere == .chieste { return openLetters(pagina) }
            take(pagina, context)
        case .recorded:
            var reaction = ask(.first, context)
            reaction.banner = Banner("Le lettere sono segnate come fatte oggi.", kind: .done)
            return reaction
        case .refused(let refusal):
            lettere = nil
            return .problem(refusal.sentence)
        case .archiveChanged: return ask(.first, context)
        case .delivered:
            askWhetherMade()
            return ask(.first, context)
        default: break
        }
        return .none
    }

    /// Runs a command of the list.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "coda.apri": return open()
        case "coda.filtra":
            dialog = filterDialog(context)
            return .none
        case "coda.tutti":
            filtro = FiltroCoda()
            return ask(.first, context)
        case "coda.segna": return toggle(context)
        case "coda.lettere": return askLetters(context)
        case "coda.regola":
            guard let voce = selected else { return .ignored }
            return .go(.push(.segnalazioneDsu(SegnalazioneDsuState(domanda: voce.domanda, codice: voce.codice))))
        case "coda.convoca":
            guard let voce = selected else { return .ignored }
            return .go(
                .push(
                    .fascicolo(
                        FascicoloState(
                            domanda: voce.domanda, codice: voce.codice,
                            bozza: "passaggio.\(PassaggioKind.convocazione.rawValue)"))))
        case "coda.monitora":
            guard let voce = selected else { return .ignored }
            return .go(
                .push(
                    .fascicolo(
                        FascicoloState(domanda: voce.domanda, codice: voce.codice, bozza: "nuova_verifica"))))
        case "coda.invio": return .go(.push(.invio(coda == .inviate ? .inviate() : InvioState(comune: filtro.comune))))
        case "coda.comunica": return .go(.push(.comunicazioni(ComunicazioniState(comune: filtro.comune))))
        case "coda.dopo": return change(by: 1, context)
        case "coda.prima": return change(by: -1, context)
        case "coda.indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    /// Text is typed in the filter.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog != nil }

    func visibleRows(_ context: ScreenContext) -> Int { max(1, context.area.rows - 9) }

    private func open() -> Reaction {
        guard let voce = selected else { return .ignored }
        return .go(.push(.fascicolo(FascicoloState(domanda: voce.domanda, codice: voce.codice))))
    }

    private mutating func change(by step: Int, _ context: ScreenContext) -> Reaction {
        let all = Coda.allCases
        let now = all.firstIndex(of: coda) ?? 0
        self = CodaState(coda: all[(now + step + all.count) % all.count], filtro: filtro)
        return ask(.first, context)
    }

    mutating func ask(_ window: TableWindow, _ context: ScreenContext) -> Reaction {
        pending = window
        let after = window == .after ? voci.last?.cursore : nil
        let before: CursoreCoda? =
            switch window {
            case .before: voci.first?.cursore
            case .last: .end
            case .after, .first: nil
            }
        return .ask(
            .load(.coda(coda, filtro, after: after, before: before, limit: CodaState.page), context.ticket))
    }

    private mutating func take(_ pagina: PaginaCoda, _ context: ScreenContext) {
        let window = pending ?? .first
        pending = nil
        totale = pagina.totale
        scadute = pagina.scadute
        switch window {
        case .first:
            voci = pagina.voci
            precedenti = 0
            table.reload(rows(pagina.voci, from: 0, context), hasMoreAfter: pagina.hasMore)
        case .after:
            let start = precedenti + voci.count
            voci += pagina.voci
            table.append(rows(pagina.voci, from: start, context), hasMoreAfter: pagina.hasMore)
        case .before:
            precedenti = max(0, precedenti - pagina.voci.count)
            voci = pagina.voci + voci
            table.prepend(rows(pagina.voci, from: precedenti, context), hasMoreBefore: pagina.hasMore)
        case .last:
            voci = pagina.voci
            precedenti = max(0, pagina.totale.valore - pagina.voci.count)
            table.showLast(rows(pagina.voci, from: precedenti, context), hasMoreBefore: pagina.hasMore)
        }
        trim()
    }

    /// Forgets the rows the table has forgotten.
    private mutating func trim() {
        let kept = Set(table.rows.map(\.id))
        guard kept.count < voci.count else { return }
        precedenti += voci.prefix { !kept.contains($0.domanda) }.count
        voci.removeAll { !kept.contains($0.domanda) }
    }
}

extension CursoreCoda {
    /// After every row.
    fileprivate static var end: CursoreCoda { CursoreCoda(scade: .max, presentata: .max, domanda: .max) }
}
