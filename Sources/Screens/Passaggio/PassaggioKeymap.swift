// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension PassaggioState {
    /// The commands of the form.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        let isListOpen = work?.form.isListOpen == true
        return [
            ScreenCommand(
                "registra", keys: [.function(2)], keyHint: "F2", hint: "registra",
                name: "Registrare: \(kind.denominazione.loweringInitial)"
            ).unless(kind.unavailable(fascicolo, context)),
            ScreenCommand(
                "come_prima", keys: [.function(4)], keyHint: "F4", hint: "come prima",
                name: "Ripetere il valore dell'ultima registrazione"),
            ScreenCommand(
                "campo", keys: [], keyHint: "Tab", hint: "campo dopo", name: "Andare al campo dopo",
                isShown: true),
            ScreenCommand(
                "indietro", keys: isListOpen ? [] : [.escape], keyHint: "Esc", hint: "indietro",
                name: "Tornare al fascicolo; quello che è scritto resta in bozza"),
        ]
    }
}
