// SPDX-License-Identifier: EUPL-1.2

import Domain

extension MappaturaState {
    /// F2: the layout is saved with its name, in the place of that of the same name.
    mutating func submit(_ context: ScreenContext) -> Reaction {
        guard checkFields(context) else { return firstProblem }
        let mappa = mappa
        guard session.mark(mappa.problems()) else { return firstProblem }
        memory.isSaving = true
        return .ask(.record([.saveMappa(mappa)], context.ticket, discarding: session.draftKey))
    }
}
