// SPDX-License-Identifier: EUPL-1.2

import Domain

extension NuovaSegnalazioneState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Salvare la segnalazione").needing(.gestisciSegnalazioni, context),
            FormCommand.repeatEntry, FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(CounterHelp.segnalazioni) }
}
