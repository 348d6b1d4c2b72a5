// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension DiarioState {
    /// A note left half-written is announced.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(
            .load(.modelliNota, context.ticket),
            .load(.bozza("\(Self.formName):\(fascicolo.domanda.id.rawValue)"), context.ticket))
    }

    /// A key for the note being written or read, for the filter, or for the list.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if let event = work?.handle(key, context) {
            switch event {
            case .changed(Self.modello), .left(Self.modello): showFields(takingKind: true)
            default: break
            }
            if event == .completed { return Reaction(banner: FormSession.lastField("registra la nota")) }
            return event == .ignored ? .ignored : .none
        }
        if let event = lettura?.handle(key, in: Self.readingPlace(context.area)) {
            if event == .closed { lettura = nil }
            return .none
        }
        if let taken = handleFilter(key) { return taken }
        switch table.handle(key, visibleRows: Table<Int>.visibleRows(in: Self.listPlace(context.area))) {
        case .activated:
            read()
            return .none
        case .ignored: return .ignored
        default: return .none
        }
    }

    /// A key for the filter; nil when it is for the list.
    private mutating func handleFilter(_ key: Key) -> Reaction? {
        guard var typed = filtro else { return nil }
        if key == .enter {
            filtro = nil
            return Reaction.none
        }
        guard typed.handle(key) else { return nil }
        filtro = typed
        search(typed.text)
        return Reaction.none
    }

    /// Shows the notes that hold the words.
    mutating func search(_ words: String) {
        cercato = words
        table.emptyText = words.isEmpty ? "Nessuna nota." : "Nessuna nota con «\(words)»."
        table.reload(rows(matching: words))
    }

    /// Pasted text goes where one writes.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        if work != nil {
            work?.paste(text)
        } else if filtro != nil {
            filtro?.insert(text)
            search(filtro?.text ?? "")
        } else {
            return .ignored
        }
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
            if work != nil {
                let banner = work?.take(key, draft, context)
                showFields(takingKind: false)
                keepStrays(draft)
                return Reaction(banner: banner)
            }
            guard let draft, FormSession.isDraft(key, of: Self.formName, fascicolo.domanda.id) else { return .none }
            return .say("Una nota \(draft.salvata.since(today: context.oggi)) è rimasta in bozza: N la riprende.")
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id:
            take(read)
        case .loaded(.modelliNota(let found, let problemi)):
            modelli = found
            if let first = problemi.first { return .problem(first) }
        case .recorded: return recorded(context)
        case .refused(let refusal): return work?.refused(refusal) ?? .problem(refusal.sentence)
        case .archiveChanged: return .ask(reading(context))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "nuova": return begin(context)
        case "registra": return submit(context)
        case "come_prima": return work?.repeatLast() ?? .none
        case FormCommand.nextEmpty: return work?.goToEmpty(context) ?? .none
        case "campo": return handle(.tab, context)
        case "legge": return handle(.enter, context)
        case "tutti": return .go(.push(.ricercaDiario(RicercaDiarioState())))
        case "filtra":
            filtro = TextField(cercato, maxLength: 60)
            return .none
        case "indietro": return back(context)
        default: return .ignored
        }
    }

    private mutating func back(_ context: ScreenContext) -> Reaction {
        if let form = work {
            work = nil
            return Reaction(effects: form.keep(context))
        }
        if lettura != nil {
            lettura = nil
            return .none
        }
        if filtro != nil || !cercato.isEmpty {
            filtro = nil
            search("")
            return .none
        }
        return .go(.pop(.nothing))
    }

    /// The question that reads the case file again.
    func reading(_ context: ScreenContext) -> Effect {
        .load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket)
    }
}
