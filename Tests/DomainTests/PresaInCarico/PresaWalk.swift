// SPDX-License-Identifier: EUPL-1.2
import Domain
import TestSupport

/// A case to which random events happen, some of them wrong: what each led to.
struct PresaWalk: CustomStringConvertible {
    struct Step {
        let name: String
        let from: PresaInCaricoState?
        let previous: PresaInCaricoState?
        let date: CalendarDate
        let last: CalendarDate?
        let today: CalendarDate
        let next: PresaInCaricoState?
        let sentence: String?
    }

    var steps: [Step] = []

    var description: String {
        steps.map { "\($0.from?.rawValue ?? "-") \($0.name) \($0.date.iso) → \($0.next?.rawValue ?? "no")" }
            .joined(separator: "; ")
    }

    static func random(steps count: Int, _ generator: inout SeededGenerator) -> PresaWalk {
        var walk = PresaWalk()
        var context = PresaInCaricoContext(
            stato: nil, domanda: Generators.pick(DomandaState.allCases, &generator),
            today: Fixtures.date(2018, 7, 16), ruolo: .supervisore, quadroChiusoIl: PresaCase.analisi)
        for _ in 0..<count {
            context.today = context.today.adding(days: Int.random(in: 0...10, using: &generator))
            context.equipe = Int.random(in: 0...2, using: &generator)
            context.isConvocato = Bool.random(using: &generator)
            if context.stato == nil { context.domanda = Generators.pick(DomandaState.allCases, &generator) }
            let day = context.today.adding(days: Int.random(in: -4...1, using: &generator))
            let (name, event) = Generators.pick(PresaCase.events(on: day), &generator)
            let result = PresaInCaricoMachine.apply(event, in: context)
            let next = try? result.get()
            var sentence: String?
            if case .failure(let refusal) = result { sentence = refusal.sentence }
            walk.steps.append(
                Step(
                    name: name, from: context.stato, previous: context.statoPrecedente, date: event.date,
                    last: context.ultimoFatto, today: context.today, next: next, sentence: sentence))
            guard let next else { continue }
            follow(event, to: next, &context)
        }
        return walk
    }

    private static func follow(
        _ event: PresaInCaricoEvent, to next: PresaInCaricoState, _ context: inout PresaInCaricoContext
    ) {
        if context.stato != next || !PresaInCaricoEvent.annotazioni.contains(event.code) {
            context.ultimoFatto = event.date
        }
        if !next.isOpen { context.statoPrecedente = context.stato }
        context.stato = next
        switch event {
        case .chiudiAnalisi(let data, let esito):
            context.analisiIl = data
            context.esitoAnalisi = esito
        case .riclassifica(_, let esito, _): context.esitoAnalisi = esito
        case .firma, .pattoSottoscritto: context.isFirmato = true
        default: break
        }
    }
}
