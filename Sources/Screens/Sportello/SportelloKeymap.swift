// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SportelloState {
    /// The commands: those of the search, and what the next contact starts with.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        let search = ricerca.commands(context).map { command in
            command.id == "indietro"
                ? ScreenCommand("indietro", keys: [], keyHint: "Esc", hint: "finisce", name: "Finire lo sportello")
                : command
        }
        let own = [
            ScreenCommand(
                "sportello.canale", keys: [.function(6)], keyHint: "F6", hint: "canale",
                name: "Cambiare canale: allo sportello, per telefono, per e-mail"),
            ScreenCommand(
                "sportello.punto", keys: [.function(7)], keyHint: "F7", hint: "punto",
                name: "Cambiare punto di accesso", isShown: context.session.punti.count > 1
            ).unless(context.session.punti.count > 1 ? nil : "C'è un solo punto di accesso."),
        ]
        guard let end = search.last, search.count > 1 else { return search }
        return search.dropLast() + own + [end]
    }
}
