// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension AnonimizzazioneState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [FormCommand.save("Rendere anonimo il nucleo, per sempre").needing(.anonimizza, context), FormCommand.leave]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(ConservazioneHelp.anonimizzazione) }
}
