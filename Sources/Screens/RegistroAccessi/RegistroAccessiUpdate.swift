// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension RegistroAccessiState {
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
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard dialog?.form != nil else { return .ignored }
        dialog?.insert(paste: text)
        return .none
    }

    /// Takes a window, and asks again when something has changed.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.registroAccessi(let asked, let pagina)): if asked == filtro { take(pagina, context) }
        case .loaded(.conteggioAccessi(let conteggio)): count(conteggio, context)
        case .archiveChanged, .delivered: return ask(.first, context)
        case .refused(let refusal): return .problem(refusal.sentence)
        default: break
        }
        return .none
    }

    /// Runs a command of the register.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "registro.apri": return open()
        case "registro.filtra":
            dialog = filterDialog(context)
            return .none
        case "registro.tutti":
            filtro = FiltroRegistro()
            return ask(.first, context)
        case "registro.conta":
            let day = selected?.data ?? context.oggi
            dialog = Dialog(title: "Conto degli accessi", lines: ["Conto i contatti del \(day.italian)."])
            return .ask(.load(.conteggioAccessi(dal: day, al: day, punto: filtro.punto), context.ticket))
        case "registro.sportello": return .go(.push(.sportello(SportelloState())))
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    func visibleRows(_ context: ScreenContext) -> Int { max(1, context.area.rows - 8) }

    private func open() -> Reaction {
        guard let voce = selected else { return .ignored }
        return .go(.push(.schedaAccesso(SchedaAccessoState(accesso: voce.accesso))))
    }

    /// Counts come back for the heading, and for the day that was asked.
    private mutating func count(_ conteggio: ConteggioAccessi, _ context: ScreenContext) {
        if dialog?.form == nil, dialog != nil {
            dialog = Dialog(
                title: "Accessi del \(conteggio.dal.italian): \(conteggio.totale)",
                lines: countLines(conteggio, context))
        } else if conteggio.dal == context.oggi {
            oggi = conteggio
        }
    }

    mutating func ask(_ window: TableWindow, _ context: ScreenContext) -> Reaction {
        pending = window
        let after = window == .after ? voci.last?.cursore : nil
        let before: CursoreRegistro? =
            switch window {
            case .before: voci.first?.cursore
            case .last: .end
            case .after, .first: nil
            }
        let isOpening = !isOpened
        isOpened = true
        var effects: [Effect] = [
            .load(
                .registroAccessi(
                    filtro, after: after, before: before, limit: RegistroAccessiState.page, isOpening: isOpening),
                context.ticket)
        ]
        if window == .first {
            effects.append(
                .load(
                    .conteggioAccessi(dal: context.oggi, al: context.oggi, punto: filtro.punto), context.ticket))
        }
        return Reaction(effects: effects)
    }

    private mutating func take(_ pagina: PaginaRegistro, _ context: ScreenContext) {
        let window = pending ?? .first
        pending = nil
        switch window {
        case .first:
            voci = pagina.voci
            table.reload(rows(pagina.voci), hasMoreAfter: pagina.hasMore)
        case .after:
            voci += pagina.voci
            table.append(rows(pagina.voci), hasMoreAfter: pagina.hasMore)
        case .before:
            voci = pagina.voci + voci
            table.prepend(rows(pagina.voci), hasMoreBefore: pagina.hasMore)
        case .last:
            voci = pagina.voci
            table.showLast(rows(pagina.voci), hasMoreBefore: pagina.hasMore)
        }
        let kept = Set(table.rows.map(\.id))
        if kept.count < voci.count { voci.removeAll { !kept.contains($0.accesso) } }
    }
}

extension CursoreRegistro {
    /// Before every contact there is, which in a list from the newest is its end.
    fileprivate static var end: CursoreRegistro { CursoreRegistro(data: .min, ora: .min, accesso: .min) }
}
