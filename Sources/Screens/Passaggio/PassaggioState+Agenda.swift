// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension PassaggioState {
    /// Calendar days in which a free place is looked for.
    static let agendaDays = 28

    /// The agenda the kind looks at; nothing for the others, and for who may not keep it.
    func askAgenda(_ context: ScreenContext) -> [Effect] {
        guard kind == .convocazione, context.operatore.may(.gestisciAgenda) == nil else { return [] }
        let day = work.flatMap { FieldParsing.date($0.form.trimmed("data"), context) } ?? context.oggi
        return [
            .load(
                .agenda(
                    dal: min(day, context.oggi), al: max(day, context.oggi).adding(days: Self.agendaDays)),
                context.ticket)
        ]
    }

    /// F5: the first free place, or the one after the place written.
    mutating func takeFree(_ context: ScreenContext) -> Reaction {
        guard var work, agenda != nil else { return .problem("L'agenda non è ancora letta: riprovare.") }
        let places = ConvocazioneForm(agenda: agenda).places(work.form, fascicolo, context)
        let day = FieldParsing.date(work.form.trimmed("data"), context)
        let hour = FieldParsing.time(work.form.trimmed("ora"))?.minutesAfterMidnight
        let next = places.first { place in
            guard let hour, place.data == day else { return true }
            return place.fascia.dalle > hour
        }
        guard let next else { return .problem("Nelle quattro settimane dopo non c'è un posto libero per tutti.") }
        work.fill("data", next.data.italian)
        work.fill("ora", TimeOfDay(minutesAfterMidnight: next.fascia.dalle).italian)
        self.work = work
        adapt(changed: nil, context)
        return Reaction(
            effects: askAgenda(context),
            banner: Banner(
                "Libero \(next.data.weekday.italian) \(next.data.italian), \(next.fascia.testo): F5 cerca il posto dopo."
            ))
    }
}
