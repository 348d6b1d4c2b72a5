// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension AccessoEccezionaleState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Aprire il fascicolo con questo motivo", hint: "apre").needing(
                .accessoEccezionale, context), FormCommand.goToEmpty, FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(RiservatezzaHelp.eccezionale) }
}
