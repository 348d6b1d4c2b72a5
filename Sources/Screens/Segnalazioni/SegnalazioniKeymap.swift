// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SegnalazioniState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            ScreenCommand(
                "segnalazioni.apri", keys: [.enter], keyHint: "Invio", hint: "apre", name: "Leggere la segnalazione"
            ).unless(segnalazioni.isEmpty ? "L'elenco è vuoto." : nil),
            CaseKeys.letter("N", "segnalazioni.nuova", "nuova", "Registrare una segnalazione").needing(
                .gestisciSegnalazioni, context),
            CaseKeys.letter("T", "segnalazioni.altre", "altre", "Passare a quelle prese, poi a quelle chiuse"),
            CaseKeys.back(),
        ]
    }
}
