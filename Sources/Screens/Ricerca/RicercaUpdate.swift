// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension RicercaState {
    /// First load: whatever is already typed, or the person to go on with.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        guard let chosen else { return search(context) }
        return .ask(.load(.persona(chosen), context.ticket))
    }

    /// A key: letters search, arrows move, Enter opens.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return handleDialog(key, context) }
        switch key {
        case .escape: return .go(.pop(.nothing))
        case .enter: return open(context)
        case .up, .down, .pageUp, .pageDown:
            _ = table.handle(key, visibleRows: Self.visibleRows(context))
            return .none
        default:
            let before = text
            guard field.handle(key) else { return .ignored }
            return text == before ? .none : search(context)
        }
    }

    /// Pasted text is searched.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard dialog == nil else { return .none }
        field.insert(text)
        return search(context)
    }

    /// Typing is on, unless a question is open.
    public func isTyping(_ context: ScreenContext) -> Bool { dialog == nil }

    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.ricerca(let asked, let found)):
            if asked == text { show(found) }
            return .none
        case .loaded(.persona(let persona, let nucleo)):
            guard chosen == persona.id else { return .none }
            chosen = nil
            return goOn(with: persona, nucleo, context)
        case .delivered(.persona(let persona)): return arrive(persona, context)
        case .delivered, .archiveChanged: return search(context)
        case .refused(let refusal):
            chosen = nil
            return .problem(refusal.sentence)
        case .failed:
            chosen = nil
            return .none
        default: return .none
        }
    }

    /// A pause: a search that has settled leaves one row in the audit trail.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: audit()) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "apri": return open(context)
        case "nuova_persona":
            return Reaction(
                effects: audit(), navigation: .push(.persona(PersonaState(mode: .nuova(iniziale: text)))))
        case "dati":
            guard let persona = table.selectedID else { return .ignored }
            return Reaction(effects: audit(), navigation: .push(.persona(PersonaState(mode: .modifica(persona)))))
        case "senza_persona": return .go(.replace(.accesso(AccessoState(persona: nil))))
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    /// Asks the archive for what is typed now; an empty text empties the list.
    private mutating func search(_ context: ScreenContext) -> Reaction {
        guard !text.isEmpty else {
            answered = nil
            hits = []
            table.reload([])
            return .none
        }
        return .ask(.load(.ricerca(text), context.ticket))
    }

    private mutating func show(_ found: [RisultatoRicerca]) {
        let isNew = answered != text
        answered = text
        hits = found
        table.reload(
            found.map { hit in
                let name = hit.anche.isEmpty ? hit.nome : "\(hit.nome) (già \(hit.anche))"
                return TableRow(
                    id: hit.persona,
                    cells: [name, hit.nascita?.italian ?? "", hit.comune, hit.situazione, hit.codice])
            }, total: found.count)
        if isNew { table.select(index: 0) }
    }

    mutating func audit() -> [Effect] {
        guard isSettled, text.count >= 2, audited != text else { return [] }
        audited = text
        return [.auditSearch(text)]
    }
}
