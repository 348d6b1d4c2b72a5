// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension AbbinamentoState {
    /// The commands; Enter and Esc belong to the search first.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if dialog != nil { return [] }
        return [
            ScreenCommand(
                "abbinamento.abbina", keys: [], keyHint: "Invio", hint: "abbina",
                name: "Registrare l'esito sulla domanda segnata"
            ).needing(.registraEsito, context).unless(selected == nil ? "Nessuna domanda è segnata." : nil),
            ScreenCommand("indietro", keys: [], keyHint: "Esc", hint: "indietro", name: "Tornare indietro"),
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { ImportHelp.abbinamento }
}
