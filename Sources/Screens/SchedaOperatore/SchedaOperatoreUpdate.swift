// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension SchedaOperatoreState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.convenzioni(let found)):
            convenzioni = found
            refresh(context)
            return .none
        case .recorded:
            memory.isSaving = false
            let effects = rememberEntry(context)
            session.markSaved()
            let words = operatore == nil ? "L'operatore è aggiunto." : "Le modifiche sono registrate."
            return Reaction(effects: effects, navigation: .pop(.saved(words)))
        case .conflict(let conflict):
            memory.isSaving = false
            return .problem(
                "\(conflict.byWhom) ha cambiato questo operatore: Esc torna all'elenco, e la bozza resta.")
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        performForm(command, context)
    }

    /// A name proposes its code.
    mutating func accepted(_ id: FieldID, _ context: ScreenContext) -> Reaction {
        guard operatore == nil, id == "cognome" || id == "nome" else { return .none }
        guard value("codice").isEmpty || value("codice") == proposedCode else { return .none }
        let initial = FoldedKey.of(value("nome")).prefix(1)
        let surname = FoldedKey.of(value("cognome")).filter { $0 != " " }
        guard !surname.isEmpty, !initial.isEmpty else { return .none }
        proposedCode = "\(initial).\(surname)"
        session.fill("codice", proposedCode)
        return .none
    }
}
