// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SegnalazioneState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        let decided: String? =
            segnalazione?.stato == .daPrendere ? nil : "La segnalazione è già decisa: si legge soltanto."
        return [
            CaseKeys.letter(
                "P", "prende", "prende", "Prendere la segnalazione: cercare la persona e registrare l'accesso"
            ).unless(decided).needing(.registraAccesso, context),
            CaseKeys.letter("C", "chiude", "chiude", "Chiudere la segnalazione con il motivo").unless(decided).needing(
                .gestisciSegnalazioni, context),
            CaseKeys.back(),
        ]
    }
}
