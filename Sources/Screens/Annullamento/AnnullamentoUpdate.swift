// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AnnullamentoState {
    /// Asks for the acts; opening leaves a row in the audit trail.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .ask(query(context)) }

    /// Moves along the list, or answers the question.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return answer(key, context) }
        switch table.handle(key, visibleRows: Table<Int64>.visibleRows(in: Self.listPlace(context.area))) {
        case .activated: return ask()
        case .ignored: return .ignored
        case .moved, .needsMore: return .none
        }
    }

    /// Takes the acts, and what came of an undoing.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.azioniRecenti(let found)):
            isOpened = true
            show(found)
        case .recorded:
            isSaving = false
            return Reaction(
                effects: [query(context)],
                banner: Banner("Annullata: i valori di prima sono di nuovo quelli buoni.", kind: .done))
        case .refused(let refusal):
            isSaving = false
            return Reaction(effects: [.beep, query(context)], banner: Banner(refusal.sentence, kind: .problem))
        case .conflict(let conflict):
            isSaving = false
            return Reaction(
                effects: [.beep, query(context)],
                banner: Banner("\(conflict.byWhom) ha cambiato questi dati: l'elenco è aggiornato.", kind: .problem))
        case .failed: isSaving = false
        case .archiveChanged: return .ask(query(context))
        default: break
        }
        return .none
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "annulla": return ask()
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    private func query(_ context: ScreenContext) -> Effect {
        .load(.azioniRecenti(isOpening: !isOpened), context.ticket)
    }
}
