// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AssenzaState {
    /// What the Domain makes of a field.
    func check(_ id: FieldID, _ text: String, _ context: ScreenContext) -> FieldCheck {
        switch id {
        case "dal", "al": FieldParsing.checkDate(text, context)
        default: .accepted(text)
        }
    }

    /// The last day follows the first one.
    mutating func accepted(_ id: FieldID, _ context: ScreenContext) -> Reaction {
        guard id == "dal" || id == "al" else { return .none }
        guard id == "dal", let first = FieldParsing.date(value("dal"), context),
            let last = FieldParsing.date(value("al"), context), last < first
        else { return Reaction(effects: askAgenda(context)) }
        session.fill("al", first.italian)
        return Reaction(effects: askAgenda(context))
    }

    /// F2.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context), let dati = dati(context) else { return firstProblem }
        guard session.mark(dati.problems(others: presenti.map(\.dati))) else { return firstProblem }
        memory.isSaving = true
        inviata = dati
        return .ask(.record([.addAssenza(dati)], context.ticket, discarding: session.draftKey))
    }

    /// The absence that is there on the first day, of who is named.
    var presente: Assenza? {
        guard let who = Int64(value("operatore")) else { return nil }
        guard case .success(let first) = CalendarDate.parse(entry: value("dal"), today: dal) else { return nil }
        return presenti.first { $0.dati.operatore == Identifier(who) && $0.dati.covers(first) }
    }

    /// The agenda from a month before to three after, and as far as the days written.
    func askAgenda(_ context: ScreenContext) -> [Effect] {
        let first = min(FieldParsing.date(value("dal"), context) ?? dal, dal)
        let last = max(FieldParsing.date(value("al"), context) ?? dal, dal)
        return [.load(.agenda(dal: first.adding(days: -30), al: last.adding(days: 90)), context.ticket)]
    }

    func dati(_ context: ScreenContext) -> DatiAssenza? {
        guard let who = Int64(value("operatore")), let first = FieldParsing.date(value("dal"), context),
            let last = FieldParsing.date(value("al"), context), let motivo = MotivoAssenza(rawValue: value("motivo"))
        else { return nil }
        return DatiAssenza(
            operatore: Identifier(who), dal: first, al: last, motivo: motivo,
            sostituto: Int64(value("sostituto")).map { Identifier($0) })
    }
}
