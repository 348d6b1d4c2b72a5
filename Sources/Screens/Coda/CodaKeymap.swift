// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension CodaState {
    /// The commands of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            ScreenCommand("coda.apri", keys: [.enter], keyHint: "Invio", hint: "apre", name: "Aprire il fascicolo")
                .unless(selected == nil ? "La lista è vuota." : nil),
            ScreenCommand(
                "coda.filtra", keys: [.character("/")], keyHint: "/", hint: "filtra",
                name: "Filtrare per comune, assistente sociale o esito"),
            ScreenCommand(
                "coda.tutti", keys: [.character("x"), .character("X")], keyHint: "X", hint: "tutti",
                name: "Togliere il filtro", isShown: !filtro.isEmpty
            ).unless(filtro.isEmpty ? "Non c'è nessun filtro da togliere." : nil),
            ScreenCommand(
                "coda.dopo", keys: [.right, .character("l")], keyHint: "→", hint: "altra lista",
                name: "Passare alla lista successiva"),
            ScreenCommand(
                "coda.prima", keys: [.left, .character("h")], keyHint: "←", hint: "lista prima",
                name: "Passare alla lista precedente", isShown: false),
            ScreenCommand("coda.indietro", keys: [.escape], keyHint: "Esc", hint: "indietro", name: "Tornare indietro"),
        ].map { dialog == nil ? $0 : $0.hidden }
    }
}

extension ScreenCommand {
    /// The same command without keys, while a dialog has them.
    fileprivate var hidden: ScreenCommand {
        ScreenCommand(id, keys: [], keyHint: keyHint, hint: hint, name: name, unavailable: unavailable, isShown: false)
    }
}
