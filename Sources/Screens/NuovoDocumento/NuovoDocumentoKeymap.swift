// SPDX-License-Identifier: EUPL-1.2

import Domain

extension NuovoDocumentoState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Registrare il documento").needing(.registraDocumenti, context),
            FormCommand.repeatEntry, FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(CounterHelp.documenti) }
}
