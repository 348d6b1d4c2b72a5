// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension UnioneState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        switch mode {
        case .unisci:
            return [
                FormCommand.save("Unire le due schede", hint: "unisce").needing(.unisciPersone, context)
                    .unless(impedimento),
                ScreenCommand(
                    "scambia", keys: [.function(5)], keyHint: "F5", hint: "tiene l'altra",
                    name: "Tenere l'altra delle due schede"),
                FormCommand.leave,
            ]
        case .separa:
            return [
                FormCommand.save("Separare le due schede", hint: "separa").needing(.unisciPersone, context)
                    .unless(impedimento),
                FormCommand.leave,
            ]
        }
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(CounterHelp.unione) }
}
