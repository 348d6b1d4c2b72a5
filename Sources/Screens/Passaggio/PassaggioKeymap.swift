// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension PassaggioState {
    private var free: [ScreenCommand] {
        guard kind == .convocazione else { return [] }
        return [
            ScreenCommand(
                "libero", keys: [.function(5)], keyHint: "F5", hint: "posto libero",
                name: "Prendere il prossimo posto libero per chi partecipa"
            ).unless(agenda == nil ? "L'agenda non si è potuta leggere." : nil)
        ]
    }

    /// The commands of the form.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            CaseKeys.save("Registrare: \(kind.denominazione.loweringInitial)").unless(
                kind.unavailable(fascicolo, context))
        ] + free + CaseKeys.form(work?.form)
    }
}
