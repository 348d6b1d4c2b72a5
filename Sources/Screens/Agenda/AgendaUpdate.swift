// SPDX-License-Identifier: EUPL-1.2

public import Canvas
import Domain
import Widgets

extension AgendaState {
    /// Asks for the week; the first time it is one's own.
    public mutating func appear(_ context: ScreenContext) -> Reaction {
        if isOwn, chi.isEmpty { chi = [context.operatore.id] }
        return ask(context)
    }

    /// Moves among days and lines.
    public mutating func handle(_ key: Key, _ context: ScreenContext) -> Reaction {
        if domanda != nil { return answer(key, context) }
        switch key {
        case .left, .character("h"): return go(to: giorno.adding(days: -1), context)
        case .right, .character("l"): return go(to: giorno.adding(days: 1), context)
        case .pageUp: return go(to: giorno.adding(days: -7), context)
        case .pageDown: return go(to: giorno.adding(days: 7), context)
        case .down, .character("j"): move(by: 1, context)
        case .up, .character("k"): move(by: -1, context)
        case .home: posizione = 0
        case .end: posizione = max(0, righe(context).count - 1)
        default: return .ignored
        }
        return .none
    }

    /// Pasted text goes to the question.
    public mutating func paste(_ text: String, _ context: ScreenContext) -> Reaction {
        guard domanda != nil else { return .ignored }
        domanda?.dialog.insert(paste: text)
        return .none
    }

    /// The week, or a reason to read it again.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.agenda(let dal, let found)) where dal == inizioSettimana:
            agenda = found
            lunedi = dal
            posizione = max(0, min(posizione, righe(context).count - 1))
            return .none
        case .delivered(.saved(let words)):
            return Reaction(effects: ask(context).effects, banner: Banner(words, kind: .done))
        case .recorded:
            return Reaction(effects: ask(context).effects, banner: Banner("L'agenda è aggiornata.", kind: .done))
        case .refused(let refusal): return .problem(refusal.sentence)
        case .conflict(let conflict):
            return Reaction(
                effects: ask(context).effects + [.beep],
                banner: Banner("\(conflict.byWhom) ha cambiato l'appuntamento: è riletto qui.", kind: .problem))
        case .delivered, .archiveChanged: return ask(context)
        default: return .none
        }
    }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        switch command {
        case "agenda.apri": return open(context)
        case "agenda.nuovo": return new(context)
        case "agenda.sposta": return change(context)
        case "agenda.annulla": return cancel(context)
        case "agenda.tenuto": return held(context)
        case "agenda.vista":
            vista = vista == .giorno ? .settimana : .giorno
            posizione = 0
            return .none
        case "agenda.oggi": return go(to: context.oggi, context)
        case "agenda.giorno":
            domanda = .giorno(Self.dayDialog(giorno))
            return .none
        case "agenda.chi":
            domanda = .chi(whoDialog(context))
            return .none
        case "agenda.assenza": return .go(.push(.assenza(AssenzaState(operatore: chi.first, dal: giorno))))
        case "agenda.affida":
            guard let assente else { return .problem("Nel giorno scelto nessuno di loro è assente.") }
            return .go(.push(.sostituzione(SostituzioneState(assenza: assente))))
        case "agenda.orario":
            return .go(.push(.orario(OrarioState(operatore: chi.first ?? context.operatore.id, agenda: agenda))))
        case "agenda.indietro": return .go(.pop(.nothing))
        default: return .ignored
        }
    }

    mutating func go(to day: CalendarDate, _ context: ScreenContext) -> Reaction {
        giorno = day
        posizione = 0
        return lunedi == inizioSettimana ? .none : ask(context)
    }

    private mutating func move(by step: Int, _ context: ScreenContext) {
        posizione = max(0, min(posizione + step, righe(context).count - 1))
    }

    private func ask(_ context: ScreenContext) -> Reaction {
        .ask(.load(.agenda(dal: inizioSettimana, al: inizioSettimana.adding(days: 6)), context.ticket))
    }
}
