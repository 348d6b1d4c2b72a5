// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension IngressoState {
    /// The commands; the keys are taken by the lines themselves.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            ScreenCommand(
                "entra", keys: [.function(2)], keyHint: "Invio", hint: "entra", name: "Entrare"),
            ScreenCommand(
                "campo", keys: [], keyHint: "Tab", hint: "campo dopo", name: "Andare al campo dopo"),
            ScreenCommand("svuota", keys: [], keyHint: "Esc", hint: "svuota", name: "Svuotare il campo"),
            ScreenCommand("esci", keys: [], keyHint: "F10", hint: "esce", name: "Uscire dal programma"),
        ]
    }
}
