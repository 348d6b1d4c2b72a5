// SPDX-License-Identifier: EUPL-1.2

import Domain

extension PassaggioState {
    /// The commands of the form.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            CaseKeys.save("Registrare: \(kind.denominazione.loweringInitial)").unless(
                kind.unavailable(fascicolo, context))
        ] + CaseKeys.form(work?.form)
    }
}
