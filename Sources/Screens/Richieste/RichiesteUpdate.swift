// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension RichiesteState {
    /// Reads the list, or the case and what was left half-written.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        guard let fascicolo else { return .ask(query(after: nil, context)) }
        show(fascicolo.richieste ?? [], on: context.oggi)
        let draft = "\(LavoroRichiesta.nuova.nome):\(fascicolo.domanda.id.rawValue)"
        return .ask(.load(.bozza(draft), context.ticket))
    }

    /// A key for the form, or for the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if let event = work?.handle(key, context) {
            if event == .completed { return Reaction(banner: FormSession.lastField("registra")) }
            return event == .ignored ? .ignored : .none
        }
        switch table.handle(key, visibleRows: Table<Int>.visibleRows(in: Self.listPlace(context.area))) {
        case .needsMore: return extend(context)
        case .activated: return perform("apri", context)
        case .ignored: return .ignored
        case .moved: return .none
        }
    }

    /// Pasted text goes to the form.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard work != nil else { return .ignored }
        work?.paste(text)
        return .none
    }

    /// Keeps the draft.
    public mutating func wake(_ context: ScreenContext) -> Reaction {
        Reaction(effects: work?.keepDraft(context) ?? [])
    }

    /// An answer of the archive.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.bozza(let key, let draft)):
            if work != nil { return Reaction(banner: work?.take(key, draft, context)) }
            guard let draft, let fascicolo,
                FormSession.isDraft(key, of: LavoroRichiesta.nuova.nome, fascicolo.domanda.id)
            else { return .none }
            return .say("Una richiesta \(draft.salvata.since(today: context.oggi)) è rimasta in bozza: N la riprende.")
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo?.domanda.id:
            fascicolo = read
            show(read.richieste ?? [], on: context.oggi)
        case .loaded(.richiesteAperte(let found)) where fascicolo == nil:
            hasMore = found.count == Self.page
            show(isExtending ? richieste + found : found, on: context.oggi)
            isExtending = false
        case .recorded: return recorded(context)
        case .refused(let refusal): return work?.refused(refusal) ?? .problem(refusal.sentence)
        case .conflict(let found):
            let words = CaseText.conflict(found, today: context.oggi)
            return Reaction(effects: [query(after: nil, context)], banner: Banner(words, kind: .problem))
        case .delivered, .archiveChanged: return .ask(query(after: nil, context))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "nuova": return begin(.nuova, context)
        case "risposta", "sollecito", "ritiro":
            guard let richiesta, let tipo = PassoRichiesta.Tipo(rawValue: command) else { return .ignored }
            return begin(.passo(richiesta, tipo), context)
        case "registra": return submit(context)
        case FormCommand.ditto: return work?.repeatLast() ?? .none
        case FormCommand.nextEmpty: return work?.goToEmpty(context) ?? .none
        case "campo": return handle(.tab, context)
        case "apri":
            guard fascicolo == nil, let richiesta else { return .none }
            return .go(.push(.fascicolo(FascicoloState(domanda: richiesta.domanda, codice: richiesta.codice))))
        case "tutte":
            soloMie.toggle()
            return .ask(query(after: nil, context))
        case "indietro":
            guard let form = work else { return .go(.pop(.nothing)) }
            work = nil
            lavoro = nil
            return Reaction(effects: form.keep(context))
        default: return .ignored
        }
    }

    /// The question that reads the list again, or the next window of it.
    func query(after: RichiestaUfficio?, _ context: ScreenContext) -> Effect {
        if let fascicolo { return .load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket) }
        let mine = soloMie && context.operatore.ruolo == .assistenteSociale ? context.operatore.id : nil
        return .load(.richiesteAperte(mine, after: after, limit: Self.page), context.ticket)
    }

    /// Half of the work for the list, the rest for the request in focus.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(3, (area.rows - 3) / 2 + 1), columns: area.columns)
    }

    private mutating func extend(_ context: ScreenContext) -> Reaction {
        guard fascicolo == nil, hasMore, !isExtending else { return .none }
        isExtending = true
        return .ask(query(after: richieste.last, context))
    }
}
