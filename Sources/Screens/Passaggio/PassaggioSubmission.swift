// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension PassaggioState {
    /// From the fields to the act.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard var work else { return .none }
        let isComplete = work.checkAll(context)
        self.work = work
        adapt(changed: nil, context)
        guard isComplete else { return work.firstProblem }
        let problems = asked.problems(work.form, fascicolo, context)
        guard work.mark(problems) else {
            self.work = work
            return .problem(problems[0].sentence)
        }
        let acts = asked.acts(work.form, fascicolo, context)
        guard !acts.isEmpty else {
            return .problem("Il passo non si può registrare così: controllare i campi.")
        }
        sent = acts
        return work.record(acts, context)
    }

    /// Closes with the new state and what comes next.
    mutating func recorded(_ receipts: [Receipt], _ context: ScreenContext) -> Reaction {
        guard let form = work?.form, let effects = work?.recorded(context) else { return .none }
        let after = fascicolo.after(sent, receipts, on: context.oggi)
        let fact = asked.fact(form, after)
        let words = fascicolo.outcome(fact, of: sent, receipts, context)
        if kind == .incontro, after.presa?.stato == .assegnata {
            return Reaction(
                effects: effects,
                navigation: .replace(.passaggio(PassaggioState(kind: .convocazione, fascicolo: after))),
                banner: Banner("\(fact) Si convoca di nuovo: Esc per farlo più tardi.", kind: .done))
        }
        return Reaction(effects: effects, navigation: .pop(.saved(words)))
    }
}
