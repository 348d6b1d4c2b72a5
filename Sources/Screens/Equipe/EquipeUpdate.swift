// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension EquipeState {
    /// Asks for what was left half-written.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.bozza(sheet.draftKey), context.ticket), .load(.oreEquipe(context.oggi), context.ticket))
    }

    /// A key for the row being written, or for the list in focus.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return handleDialog(key, context) }
        let places = Self.places(self, context.area)
        let event: TableEvent<Int>
        switch lista {
        case .componenti: event = componenti.handle(key, visibleRows: Table<Int>.visibleRows(in: places.0))
        case .incontri: event = incontri.handle(key, visibleRows: Table<Int>.visibleRows(in: places.1))
        }
        return event == .ignored ? .ignored : .none
    }

    /// Pasted text goes to the row being written.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard dialog != nil else { return .ignored }
        dialog?.insert(paste: text)
        keepOpenRow()
        return .none
    }

    /// Keeps the draft.
    public mutating func wake(_ context: ScreenContext) -> Reaction {
        Reaction(effects: sheet.keepDraft(draftTitle(context), context))
    }

    /// An answer of the archive, or the choice between two versions.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.bozza(let key, let draft)):
            guard key == sheet.draftKey, let draft, !sheet.isTouched else { return .none }
            sheet.restore(draft)
            refresh()
            reopenRow(context)
            return .say(draft.resumedWords(context))
        case .loaded(.fascicolo(let read)) where read.domanda.id == fascicolo.domanda.id: return meet(read, context)
        case .loaded(.oreEquipe(let found)):
            ore = found
            refresh()
        case .recorded(let receipts): return recorded(receipts, context)
        case .refused(let refusal):
            sent = []
            return .problem(refusal.sentence)
        case .conflict(let found):
            sent = []
            conflict = found
            return Reaction(effects: [.beep, .load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket)])
        case .failed: sent = []
        case .delivered(.fields(let choice)): return settle(choice)
        case .delivered:
            sheet.postpone()
            conflict = nil
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "conferma": return handleDialog(.function(2), context)
        case "annulla": return handleDialog(.escape, context)
        case FormCommand.ditto: return repeatAbove(context)
        case "registra": return submit(context)
        case "nuovo": openRow(nil, context)
        case "modifica":
            guard let index = lista == .componenti ? componenti.selectedID : incontri.selectedID else { return .none }
            openRow(index, context)
        case "toglie": return remove()
        case "base":
            for (index, item) in base(context).enumerated() {
                sheet.set("\(EquipeRows.componente)\(index)", EquipeRows.text(item))
            }
            refresh()
            return .say("La base dell'équipe è scritta: F2 la registra.")
        case "altra": lista = lista == .componenti ? .incontri : .componenti
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
        return .none
    }

    /// Takes the row in focus away; the archive changes only with F2.
    private mutating func remove() -> Reaction {
        let prefix = lista == .componenti ? EquipeRows.componente : EquipeRows.incontro
        guard let index = lista == .componenti ? componenti.selectedID : incontri.selectedID else { return .none }
        let keys = EquipeRows.keys(prefix, sheet.typed)
        guard keys.indices.contains(index) else { return .none }
        let gone = sheet[keys[index]]
        sheet.set(keys[index], "")
        refresh()
        return .say("Tolto: \(EquipeRows.words(gone)). F2 registra.")
    }
}
