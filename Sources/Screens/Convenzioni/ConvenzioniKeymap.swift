// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension ConvenzioniState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            ScreenCommand("apri", keys: [.enter], keyHint: "Invio", hint: "modifica", name: "Modificare la convenzione")
                .unless(scelta == nil ? "L'elenco è vuoto." : nil),
            CaseKeys.letter("N", "nuova", "nuova", "Registrare una convenzione"),
        ].map { $0.needing(.gestisciOperatori, context) } + [CaseKeys.back()]
    }
}
