// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension EsameAccessoState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Registrare l'esame").unless(accesso.refusalToReview(by: context.operatore)?.sentence)
                .needing(.esaminaAccessi, context), FormCommand.goToEmpty, FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(RiservatezzaHelp.esame) }
}
