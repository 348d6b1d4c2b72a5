// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension GestioneOperatoriState {
    /// Asks for the list.
    public mutating func appear(_ context: ScreenContext) -> Reaction { .ask(.load(.operatori, context.ticket)) }

    /// Moves along the list, or answers the dialog.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if dialog != nil { return answer(key, context) }
        switch table.handle(key, visibleRows: Table<Identifier<Operatore>>.visibleRows(in: Self.place(context.area))) {
        case .activated: return open()
        case .ignored: return .ignored
        default: return .none
        }
    }

    /// Pasted text goes to the reason.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard dialog != nil else { return .ignored }
        dialog?.insert(paste: text)
        return .none
    }

    /// Takes the list, the case files to hand over, and what came of a change.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.operatori(let found)):
            operatori = found
            table.reload(rows(context))
            return .none
        case .loaded(.operatore(let scheda)):
            ask(scheda)
            return .none
        case .recorded: return done(context)
        case .passwordProvvisoria(let password):
            passo = nil
            dialog = Dialog(
                title: "Password provvisoria",
                lines: [password.testo, "Va cambiata al primo ingresso. Chiusa questa finestra non si legge più."])
            return .none
        case .conflict(let conflict):
            isSaving = false
            (dialog, passo) = (nil, nil)
            return Reaction(
                effects: [.beep, .load(.operatori, context.ticket)],
                banner: Banner(
                    "\(conflict.byWhom) ha cambiato questo operatore: l'elenco è aggiornato.", kind: .problem))
        case .refused(let refusal):
            isSaving = false
            return .problem(refusal.sentence)
        case .delivered, .archiveChanged: return appear(context)
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "apri": return open()
        case "nuovo": return .go(.push(.schedaOperatore(SchedaOperatoreState(operatore: nil))))
        case "disattiva":
            // First what they leave: whoever decides knows how many case files have to be handed over.
            return scelto.map { .ask(.load(.operatore($0.id), context.ticket)) } ?? .ignored
        case "riattiva":
            guard let scelto else { return .ignored }
            passo = .riattiva(scelto)
            dialog = Self.dialog(
                "Riattivare \(scelto.nomeBreve)", ["Entra di nuovo, con lo stesso codice e lo stesso ruolo."])
            return .none
        case "password":
            guard let scelto else { return .ignored }
            passo = .password(scelto)
            dialog = Dialog(
                title: "Password provvisoria per \(scelto.nomeBreve)",
                lines: ["Quella di prima non vale più; la nuova si legge una volta sola."],
                kind: .confirm(yes: "la dà", no: "annulla"), isYesMarked: false)
            return .none
        case "convenzioni": return .go(.push(.convenzioni(ConvenzioniState())))
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    static func place(_ area: Rect) -> Rect {
        Rect(row: area.row + 2, column: 0, rows: max(2, area.rows - 4), columns: area.columns)
    }

    private func open() -> Reaction {
        guard let scelto else { return .ignored }
        return .go(.push(.schedaOperatore(SchedaOperatoreState(operatore: scelto))))
    }
}
