// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SostegniState {
    /// Reads the list, or shows the supports of the case.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if let fascicolo { show(fascicolo.sostegni, context) }
        return .ask(query(after: nil, context))
    }

    /// A key for the form, or for the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if let event = work?.handle(key, context) {
            switch event {
            case .changed(let id), .left(let id): adapt(changed: id)
            case .completed: return Reaction(banner: FormSession.lastField("registra"))
            case .ignored: return .ignored
            case .consumed: break
            }
            return .none
        }
        switch table.handle(key, visibleRows: Table<Int>.visibleRows(in: Self.listPlace(context.area))) {
        case .needsMore: return extend(context)
        case .activated: return perform(fascicolo == nil ? "apri" : "fatto", context)
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
            let banner = work?.take(key, draft, context)
            adapt(changed: "stato")
            return Reaction(banner: banner)
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo?.domanda.id:
            fascicolo = read
            show(read.sostegni, context)
            follow(read.sostegni)
        case .loaded(.sostegniInCoda(let found)) where fascicolo == nil:
            hasMore = found.count == Self.page
            show(isExtending ? sostegni + found : found, context)
            isExtending = false
            follow(found)
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
        case "fatto": return begin(context)
        case "registra": return submit(context)
        case FormCommand.ditto: return work?.repeatLast() ?? .none
        case FormCommand.nextEmpty: return work?.goToEmpty(context) ?? .none
        case "campo": return handle(.tab, context)
        case "apri":
            guard fascicolo == nil, let sostegno else { return .none }
            return .go(
                .push(.fascicolo(FascicoloState(domanda: sostegno.domanda, codice: sostegno.codiceFascicolo))))
        case "tutti":
            soloMiei.toggle()
            return .ask(query(after: nil, context))
        case "indietro":
            guard let form = work else { return .go(.pop(.nothing)) }
            work = nil
            scelto = nil
            return Reaction(effects: form.keep(context))
        default: return .ignored
        }
    }

    /// The question that reads the list again, or the next window of it.
    func query(after: Sostegno?, _ context: ScreenContext) -> Effect {
        if let fascicolo { return .load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket) }
        let mine = soloMiei && context.operatore.ruolo == .assistenteSociale ? context.operatore.id : nil
        return .load(.sostegniInCoda(mine, after: after, limit: Self.page), context.ticket)
    }

    /// Half of the work for the list, the rest for the support in focus.
    static func listPlace(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(3, (area.rows - 3) / 2 + 1), columns: area.columns)
    }

    /// The support a fact is being written of, as the archive has it now.
    private mutating func follow(_ found: [Sostegno]) {
        guard work != nil, let id = scelto?.id, let fresh = found.first(where: { $0.id == id }) else { return }
        scelto = fresh
    }

    private mutating func extend(_ context: ScreenContext) -> Reaction {
        guard fascicolo == nil, hasMore, !isExtending else { return .none }
        isExtending = true
        return .ask(query(after: sostegni.last, context))
    }
}
