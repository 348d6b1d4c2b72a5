// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SchedaConvenzioneState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Registrare la convenzione").needing(.gestisciOperatori, context), FormCommand.repeatEntry,
            FormCommand.goToEmpty, FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(OperatoriHelp.convenzioni) }
}
