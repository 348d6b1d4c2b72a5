// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport

/// A domanda to which random events happen, some of them wrong: what each led to.
struct DomandaWalk: CustomStringConvertible {
    struct Step {
        let event: String
        let from: DomandaState
        let date: CalendarDate?
        let last: CalendarDate?
        let today: CalendarDate
        let next: DomandaState?
        let sentence: String?
    }

    var steps: [Step] = []

    var description: String {
        steps.map { "\($0.from.rawValue) \($0.event) \($0.date?.iso ?? "-") → \($0.next?.rawValue ?? "no")" }
            .joined(separator: "; ")
    }

    static func random(steps count: Int, _ generator: inout SeededGenerator) -> DomandaWalk {
        var walk = DomandaWalk()
        var context = DomandaContext(
            stato: .bozza, dati: Fixtures.datiDomanda, calendario: Fixtures.calendario,
            today: Fixtures.date(2018, 7, 2))
        for _ in 0..<count {
            context.today = context.today.adding(days: Int.random(in: 0...20, using: &generator))
            context.precedentiNonInviate = Int.random(in: 0...3, using: &generator) == 0 ? 1 : 0
            let day = context.today.adding(days: Int.random(in: -9...2, using: &generator))
            let event = Generators.pick(DomandaCase.events(on: day), &generator)
            let from = context.stato
            let result = DomandaMachine.apply(event, in: context)
            let next = try? result.get()
            var sentence: String?
            if case .failure(let refusal) = result { sentence = refusal.sentence }
            walk.steps.append(
                Step(
                    event: event.code, from: from, date: event.date, last: context.ultimoFatto,
                    today: context.today, next: next, sentence: sentence))
            guard let next else { continue }
            context.stato = next
            context.ultimoFatto = event.date ?? context.dati.presentataIl
            switch event {
            case .verifica:
                // Half of the checks are negative, so that the rejection of the comune is met too.
                context.verifica = Bool.random(using: &generator) ? DomandaCase.positiva : DomandaCase.negativa
            case .invia(let data, _, _): context.inviataIl = data
            case .esito(let esito): context.esitoIl = esito.data
            default: break
            }
        }
        return walk
    }
}
