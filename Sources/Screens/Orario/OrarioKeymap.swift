// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension OrarioState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Registrare l'orario").needing(.gestisciAgenda, context), FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        fieldHelp(["I posti liberi dell'agenda si cercano dentro questo orario, nei giorni in cui l'ufficio è aperto."])
    }
}
