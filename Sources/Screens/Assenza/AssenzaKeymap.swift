// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension AssenzaState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Registrare l'assenza").needing(.gestisciAgenda, context),
            ScreenCommand(
                "toglie", keys: [.function(7)], keyHint: "F7", hint: "toglie",
                name: "Togliere l'assenza che c'è in quei giorni", isShown: presente != nil
            ).unless(presente == nil ? "In quei giorni non c'è un'assenza da togliere." : nil),
            FormCommand.repeatEntry, FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        fieldHelp([
            "Nei giorni di assenza chi sostituisce vede nella sua agenda gli impegni di chi è assente.",
            "Per passare i fascicoli a un altro serve invece la riassegnazione, dal fascicolo.",
            "F7 toglie l'assenza che c'è già nel primo giorno scritto.",
        ])
    }
}
