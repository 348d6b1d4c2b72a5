// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SchedaDomandaState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if dialog != nil { return [] }
        guard requirements == nil else {
            return [ScreenCommand("chiudi", keys: [], keyHint: "Esc", hint: "chiude", name: "Tornare alla domanda")]
        }
        var commands = [
            FormCommand.save("Salvare la domanda").needing(.compilaDomanda, context),
            FormCommand.repeatEntry, FormCommand.goToEmpty,
            ScreenCommand(
                "requisiti", keys: [.function(9)], keyHint: "F9", hint: "requisiti",
                name: "Mostrare requisiti, beneficio e termini per esteso"),
        ]
        if case .modifica(let fascicolo, _) = mode, fascicolo.domanda.stato == .bozza {
            commands.append(
                ScreenCommand(
                    "annulla", keys: [.function(7)], keyHint: "F7", hint: "annulla la bozza",
                    name: "Annullare la bozza della domanda"
                ).needing(.compilaDomanda, context))
        }
        if case .modifica = mode {
            commands.append(StoriaState.command("Vedere la storia delle modifiche della domanda"))
        }
        return commands + [FormCommand.leave]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(CounterHelp.domanda) }
}
