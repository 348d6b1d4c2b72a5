// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension DaAbbinareState {
    /// The commands of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if dialog != nil { return [] }
        let none = selected == nil ? "Nessuna riga è da abbinare." : nil
        return [
            ScreenCommand(
                "da_abbinare.apri", keys: [.enter], keyHint: "Invio", hint: "abbina",
                name: "Vedere le domande possibili e abbinare la riga"
            ).unless(none),
            ScreenCommand(
                "da_abbinare.scarta", keys: [.character("s"), .character("S")], keyHint: "S", hint: "scarta",
                name: "Scartare la riga, con il motivo"
            ).needing(.registraEsito, context).unless(none),
            ScreenCommand("indietro", keys: [.escape], keyHint: "Esc", hint: "indietro", name: "Tornare indietro"),
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { ImportHelp.daAbbinare }
}
