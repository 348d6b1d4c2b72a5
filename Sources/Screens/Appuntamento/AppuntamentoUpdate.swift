// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AppuntamentoState {
    /// An answer.
    public mutating func receive(_ outcome: Outcome, _ context: ScreenContext) -> Reaction {
        switch outcome {
        case .loaded(.agenda(_, let found)):
            agenda = found
            refresh(context)
            return .none
        case .recorded:
            memory.isSaving = false
            let effects = rememberEntry(context)
            session.markSaved()
            return Reaction(effects: effects, navigation: .pop(.saved("L'appuntamento è fissato.")))
        case .conflict(let conflict):
            memory.isSaving = false
            return .problem("\(conflict.byWhom) ha cambiato l'appuntamento: Esc torna all'agenda, dove è riletto.")
        default: return receiveForm(outcome, context) ?? .none
        }
    }

    /// A pause.
    public mutating func wake(_ context: ScreenContext) -> Reaction { Reaction(effects: session.keepDraft(context)) }

    /// A command.
    public mutating func perform(_ command: String, _ context: ScreenContext) -> Reaction {
        command == "libero" ? takeFree(context) : performForm(command, context)
    }

    /// F5: the next free place that fits, from the day in the field.
    private mutating func takeFree(_ context: ScreenContext) -> Reaction {
        let people = operatori
        guard !people.isEmpty else { return .problem("Indicare prima chi partecipa.") }
        let from = FieldParsing.date(value("data"), context) ?? context.oggi
        let places = agenda.libere(
            per: people, stanza: value("stanza"), dal: max(from, context.oggi), giorni: 28,
            durata: Int(value("durata")) ?? DatiAppuntamento.durataAbituale, calendario: context.calendario
        ).filter { $0.data > context.oggi || $0.fascia.dalle >= context.ora.minutesAfterMidnight }
        let current = FieldParsing.time(value("ora"))?.minutesAfterMidnight
        let next = places.first { place in
            guard let current, place.data == from else { return true }
            return place.fascia.dalle > current
        }
        guard let next else { return .problem("Nelle quattro settimane dopo non c'è un posto libero per tutti.") }
        session.fill("data", next.data.italian)
        session.fill("ora", TimeOfDay(minutesAfterMidnight: next.fascia.dalle).italian)
        refresh(context)
        return .say(
            "Libero \(next.data.weekday.italian) \(next.data.italian), \(next.fascia.testo): F5 cerca il posto dopo.")
    }

    /// The agenda of the four weeks from the day, for conflicts and free places.
    func askAgenda(_ context: ScreenContext) -> [Effect] {
        let day = FieldParsing.date(value("data"), context) ?? context.oggi
        let from = min(day, context.oggi)
        return [.load(.agenda(dal: from, al: max(day, context.oggi).adding(days: 28)), context.ticket)]
    }
}
