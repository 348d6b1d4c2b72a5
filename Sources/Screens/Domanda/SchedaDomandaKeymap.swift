// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SchedaDomandaState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard requirements == nil else {
            return [ScreenCommand("chiudi", keys: [], keyHint: "Esc", hint: "chiude", name: "Tornare alla domanda")]
        }
        return [
            FormCommand.save("Salvare la domanda").needing(.compilaDomanda, context),
            FormCommand.repeatEntry, FormCommand.goToEmpty,
            ScreenCommand(
                "requisiti", keys: [.function(9)], keyHint: "F9", hint: "requisiti",
                name: "Mostrare requisiti, beneficio e termini per esteso"),
            FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(CounterHelp.domanda) }
}
