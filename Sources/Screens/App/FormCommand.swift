// SPDX-License-Identifier: EUPL-1.2

import Canvas

/// The commands that every form has, with the same keys on every screen.
enum FormCommand {
    static let save = "salva"
    static let ditto = "come_prima"
    static let back = "indietro"
    static let nextEmpty = "campo_vuoto"

    /// F2, with the long name of what it saves.
    static func save(_ name: String, hint: String = "salva") -> ScreenCommand {
        ScreenCommand(save, keys: [.function(2)], keyHint: "F2", hint: hint, name: name)
    }

    /// F4.
    static let repeatEntry = ScreenCommand(
        ditto, keys: [.function(4)], keyHint: "F4", hint: "come prima",
        name: "Riscrivere il valore dell'ultima volta")

    /// F8: the same key that on the long sheets goes to what lacks.
    static let goToEmpty = ScreenCommand(
        nextEmpty, keys: [.function(8)], keyHint: "F8", hint: "campo vuoto",
        name: "Andare al prossimo campo vuoto", isShown: false)

    /// Esc: it belongs to the form first, which closes its open list.
    static let leave = ScreenCommand(
        back, keys: [], keyHint: "Esc", hint: "indietro", name: "Tornare indietro; la bozza resta")
}
