// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension AnnullamentoState {
    /// The commands of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        return [
            ScreenCommand(
                "annulla", keys: [.enter], keyHint: "Invio", hint: "annulla", name: "Annullare l'azione segnata"
            )
            .unless(scelta == nil ? "Non c'è nessuna azione." : scelta?.impedimento),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] { StoriaHelp.annullamento }
}
