// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension SostituzioneState {
    /// Asks for the agenda of those days.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        .ask(.load(.agenda(dal: assenza.dal, al: assenza.al), context.ticket))
    }

    /// Moves along the list, or answers the question.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if domanda != nil { return answer(key, context) }
        switch table.handle(key, visibleRows: Table<OrigineVoce>.visibleRows(in: Self.place(context.area))) {
        case .activated: return handOver(context)
        case .ignored: return .ignored
        default: return .none
        }
    }

    /// Pasted text goes to the question.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard domanda != nil else { return .ignored }
        domanda?.dialog.insert(paste: text)
        return .none
    }

    /// The agenda, or what came of a handing over.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.agenda(_, let found)):
            agenda = found
            table.reload(rows(context))
            return .none
        case .recorded:
            let who = sostituto.map { AgendaState.name($0, context) } ?? ""
            let words = inviati == 1 ? "L'impegno è affidato a \(who)." : "\(inviati) impegni sono affidati a \(who)."
            inviati = 0
            return Reaction(effects: appear(context).effects, banner: Banner(words, kind: .done))
        case .refused(let refusal):
            inviati = 0
            return Reaction(
                effects: appear(context).effects + [.beep], banner: Banner(refusal.sentence, kind: .problem))
        case .conflict(let conflict):
            inviati = 0
            return Reaction(
                effects: appear(context).effects + [.beep],
                banner: Banner("\(conflict.byWhom) ha cambiato un impegno: l'elenco è riletto.", kind: .problem))
        case .delivered, .archiveChanged: return appear(context)
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "sostituzione.affida": return handOver(context)
        case "sostituzione.tutti": return askAll(context)
        case "sostituzione.chi":
            domanda = .chi(whoDialog(context))
            return .none
        case "indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }
}
