// SPDX-License-Identifier: EUPL-1.2

import Canvas

extension CambioOperatoreState {
    /// The commands of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            ScreenCommand(
                "operatori.scegli", keys: [.enter], keyHint: "Invio", hint: "scegli",
                name: "Lavorare come questo operatore"),
            ScreenCommand(
                "operatori.indietro", keys: [.escape], keyHint: "Esc", hint: "indietro", name: "Tornare indietro"),
        ]
    }
}
