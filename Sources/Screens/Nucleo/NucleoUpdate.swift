// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension NucleoState {
    /// A key: of the form when it is open, else of the table.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if editor != nil { return handleEditor(key, context) }
        switch key {
        case .escape: return .go(.pop(.nothing))
        case .enter: return edit(index, focus: nil)
        case .up, .character("k"): index = max(0, index - 1)
        case .down, .character("j"): index = min(rows.count - 1, index + 1)
        case .home, .character("g"), .pageUp: index = 0
        case .end, .character("G"), .pageDown: index = rows.count - 1
        default: return .ignored
        }
        return .none
    }

    /// Pasted text goes to the form, when it is open.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard editor != nil else { return .none }
        editor?.session.paste(text)
        touch()
        return .none
    }

    /// Text goes to the form, when it is open.
    public func isTyping(_ context: ScreenContext) -> Bool { editor != nil }

    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.bozza(let key, let draft)):
            guard key == draftKey, let draft, !isDirty else { return .none }
            return restore(draft, context)
        case .loaded(.persona(let persona, let nucleo)): return learn(persona, nucleo, context)
        case .loaded(.fascicolo(let fascicolo)):
            guard conflict == nil else { return compare(fascicolo) }
            if isStored, !isDirty { take(fascicolo) }
            return .none
        case .delivered(.persona(let persona)): return add(persona, context)
        case .delivered(.fields(let choice)): return settle(choice)
        case .delivered(.saved), .delivered(.nothing), .archiveChanged:
            guard case .modifica(let fascicolo) = mode, !isDirty, !isSaving else { return .none }
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        case .recorded(let receipts): return finish(receipts, context)
        case .refused(let refusal):
            isSaving = false
            return .problem(refusal.sentence)
        case .conflict(let conflict):
            isSaving = false
            self.conflict = conflict
            guard case .modifica(let fascicolo) = mode else { return .none }
            return .ask(.load(.fascicolo(fascicolo.domanda.id, isOpening: false), context.ticket))
        case .failed:
            isSaving = false
            return .none
        default: return .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction {
        guard isDraftStale, let draft = draft(context) else { return .ignored }
        isDraftStale = false
        draftSaved = draft.salvata
        return .ask(.saveDraft(draft))
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "aggiungi": return .go(.push(.ricerca(RicercaState(scopo: .scegli("componente del nucleo")))))
        case "modifica": return edit(index, focus: nil)
        case "uscita": return leave(context)
        case "conferma": return confirm(context)
        case "variazioni", "raffronto", "situazione": return open(command, context)
        case "storia_modifiche":
            guard case .modifica(let f) = mode else { return .ignored }
            return .go(.push(.storia(StoriaState(.nucleo(f.nucleo.id), nome: f.nome))))
        case FormCommand.ditto: return repeatAbove()
        case FormCommand.nextEmpty:
            guard editor != nil else { return .ignored }
            editor?.session.settle { Self.check($0, $1, context) }
            return editor?.session.form.focusNextEmpty() == true ? .none : Reaction(banner: FormSession.allFull)
        case FormCommand.save: return isSaving ? .none : submit(context)
        case FormCommand.back:
            if editor != nil { return closeEditor() }
            return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    private mutating func handleEditor(_ key: Key, _ context: ScreenContext) -> Reaction {
        let event = editor?.session.handle(key) { Self.check($0, $1, context) } ?? .ignored
        switch event {
        case .changed: touch()
        case .completed: return Reaction(banner: FormSession.lastField("conferma il componente"))
        case .ignored where key == .escape: return closeEditor()
        case .ignored: return .ignored
        case .left, .consumed: break
        }
        return .none
    }

    static func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "dal", "al": FieldParsing.checkDate(text, context)
        case "qualifica": CounterChecks.line(text)
        default: .accepted(text)
        }
    }

    mutating func touch() {
        isDirty = true
        isDraftStale = true
    }

    /// The person chosen by the search becomes a member, once the form says what they are.
    private mutating func add(_ persona: Persona, _ context: ScreenContext) -> Reaction {
        if let present = rows.firstIndex(where: { $0.id == persona.id && ($0.values["al"] ?? "").isEmpty }) {
            index = present
            return .problem("\(persona.dati.nomeCompleto) è già nel nucleo.")
        }
        // A minor is nearly always a child of who applies: F2 is enough, and another word takes its place.
        let isMinor = persona.dati.nascita.map { $0.age(on: context.oggi) < 18 } ?? false
        var row = RigaNucleo(persona: persona, parentela: isMinor ? .figlio : nil)
        row.setDal(context.oggi)
        editor = EditorComponente(row, at: rows.count)
        touch()
        return .ask(.load(.persona(persona.id), context.ticket))
    }

    /// Who somebody is, and whether another household already has them.
    private mutating func learn(_ persona: Persona, _ nucleo: Nucleo?, _ context: ScreenContext) -> Reaction {
        for position in rows.indices where rows[position].id == persona.id { rows[position].persona = persona }
        guard editor?.row.id == persona.id, let nucleo, nucleo.id != ownNucleo,
            nucleo.componenti(on: context.oggi).contains(where: { $0.persona.id == persona.id })
        else { return .none }
        let name = nucleo.denominazione(on: context.oggi)
        return .say("\(persona.dati.nomeCompleto) è già nel nucleo \(name): controllare la DSU.")
    }

    private var ownNucleo: Identifier<Nucleo>? {
        if case .modifica(let fascicolo) = mode { return fascicolo.nucleo.id }
        return nil
    }
}
