// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension AppuntamentoState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Fissare l'appuntamento", hint: "fissa").needing(.gestisciAgenda, context),
            ScreenCommand(
                "libero", keys: [.function(5)], keyHint: "F5", hint: "posto libero",
                name: "Prendere il prossimo posto libero per tutti"),
            FormCommand.repeatEntry, FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        fieldHelp([
            "F5 scrive il prossimo posto in cui tutti quelli che partecipano sono al lavoro e liberi, e la stanza pure.",
            "Gli impegni che si sovrappongono si dicono e non fermano: un incontro si può anche condividere.",
        ])
    }
}
