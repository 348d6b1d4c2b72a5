// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Widgets

/// The commands every screen of a case file words in the same way.
enum CaseKeys {
    /// A command on a letter, small or capital.
    static func letter(
        _ letter: Character, _ id: String, _ hint: String, _ name: String, isShown: Bool = true
    ) -> ScreenCommand {
        ScreenCommand(
            id, keys: [.character(Character(letter.lowercased())), .character(letter)], keyHint: String(letter),
            hint: hint, name: name, isShown: isShown)
    }

    /// F2.
    static func save(_ name: String) -> ScreenCommand {
        ScreenCommand("registra", keys: [.function(2)], keyHint: "F2", hint: "registra", name: name)
    }

    /// Esc, which an open list keeps for itself.
    static func back(_ name: String = "Tornare indietro", isListOpen: Bool = false) -> ScreenCommand {
        ScreenCommand("indietro", keys: isListOpen ? [] : [.escape], keyHint: "Esc", hint: "indietro", name: name)
    }

    /// What every form has besides saving: F4, F8, Tab, Esc.
    static func form(_ form: Form?) -> [ScreenCommand] {
        [
            FormCommand.repeatEntry, FormCommand.goToEmpty,
            ScreenCommand("campo", keys: [], keyHint: "Tab", hint: "campo dopo", name: "Andare al campo dopo"),
            back(
                "Tornare indietro; quello che è scritto resta in bozza", isListOpen: form?.isListOpen == true),
        ]
    }
}
