// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension AvvioState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Cominciare a lavorare con questo archivio", hint: "comincia"),
            ScreenCommand(
                "togli_comune", keys: [.function(6)], keyHint: "F6", hint: "toglie l'ultimo comune",
                name: "Togliere l'ultimo comune dall'elenco",
                unavailable: comuni.isEmpty ? "Non c'è ancora nessun comune." : nil),
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(CounterHelp.avvio) }
}
