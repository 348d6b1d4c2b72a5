// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AttoNucleoState {
    /// F2: from the fields to the acts.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context) else { return firstProblem }
        let (atti, problems) = kind.form.atti(session.form, self, context)
        guard session.mark(problems) else { return .problem(problems[0].sentence) }
        guard !atti.isEmpty else { return .problem("Non c'è niente da registrare: correggere o completare i campi.") }
        memory.isSaving = true
        let acts = atti.map { Act.changeNucleo(fascicolo.nucleo.id, $0) }
        return .ask(.record(acts, context.ticket, discarding: session.draftKey))
    }
}
