// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension ProtezioneState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Proteggere i recapiti del nucleo").needing(.proteggiNuclei, context),
            ScreenCommand(
                "toglie", keys: [.function(7)], keyHint: "F7", hint: "toglie",
                name: "Togliere la protezione, con il motivo scritto qui", isShown: fascicolo.protezione != nil
            ).unless(fascicolo.protezione == nil ? "Il nucleo non è protetto." : nil).needing(.proteggiNuclei, context),
            FormCommand.goToEmpty, FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(RiservatezzaHelp.protezione) }
}
