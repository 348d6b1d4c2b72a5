// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension PersonaState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Salvare la persona").needing(.registraPersona, context),
            FormCommand.repeatEntry, FormCommand.goToEmpty,
            ScreenCommand(
                "apri_doppia", keys: [.function(6)], keyHint: "F6", hint: "persona già presente",
                name: "Aprire la persona che ha già questo codice fiscale",
                unavailable: duplicate == nil ? "Il codice fiscale non è di un'altra persona." : nil,
                isShown: duplicate != nil),
            ScreenCommand(
                "proponi_codice", keys: [.function(7)], keyHint: "F7", hint: "codice fiscale",
                name: "Scrivere il codice fiscale che risulta dai dati",
                unavailable: proposed(context) == nil
                    ? "Servono il campo vuoto, e nome, sesso, data e luogo di nascita." : nil,
                isShown: proposed(context) != nil),
            FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(CounterHelp.persona) }
}
