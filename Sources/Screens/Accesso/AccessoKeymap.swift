// SPDX-License-Identifier: EUPL-1.2

import Domain

extension AccessoState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Salvare l'accesso").needing(.registraAccesso, context), FormCommand.repeatEntry,
            FormCommand.goToEmpty, FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(CounterHelp.accesso) }
}
