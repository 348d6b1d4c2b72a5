// SPDX-License-Identifier: EUPL-1.2

import Canvas

extension ConflittoState {
    /// The keys that choose.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        let empty = righe.isEmpty ? "Non c'è nessun campo da scegliere." : nil
        return [
            ScreenCommand(
                "conflitto.continua", keys: [.function(2)], keyHint: "F2", hint: "continua",
                name: "Continuare con la scelta fatta"),
            ScreenCommand(
                "conflitto.mio", keys: [.character("m"), .character("M")], keyHint: "M", hint: "mio",
                name: "Tenere il mio in questo campo"
            ).unless(empty),
            ScreenCommand(
                "conflitto.loro", keys: [.character("l"), .character("L")], keyHint: "L", hint: "loro",
                name: "Tenere il loro in questo campo"
            ).unless(empty),
            ScreenCommand(
                "conflitto.entrambi", keys: [.character("e"), .character("E")], keyHint: "E", hint: "entrambi",
                name: "Tenere tutti e due i testi in questo campo"
            ).unless(soleReason),
            ScreenCommand(
                "conflitto.cambia", keys: [.character(" ")], keyHint: "Spazio", hint: "cambia",
                name: "Cambiare la scelta di questo campo", isShown: false
            ).unless(empty),
            ScreenCommand(
                "conflitto.tutti_miei", keys: [.character("a"), .character("A")], keyHint: "A", hint: "tutti miei",
                name: "Tenere il mio in tutti i campi", isShown: false),
            ScreenCommand(
                "conflitto.tutti_loro", keys: [.character("t"), .character("T")], keyHint: "T", hint: "tutti loro",
                name: "Tenere il loro in tutti i campi", isShown: false),
            ScreenCommand(
                "conflitto.indietro", keys: [.escape], keyHint: "Esc", hint: "indietro",
                name: "Tornare indietro senza salvare"),
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { AssessHelp.conflitto }
}
