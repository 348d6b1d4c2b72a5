// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SchedaOperatoreState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save(operatore == nil ? "Aggiungere l'operatore" : "Registrare le modifiche dell'operatore")
                .needing(.gestisciOperatori, context),
            FormCommand.repeatEntry, FormCommand.goToEmpty, FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(OperatoriHelp.scheda) }
}
