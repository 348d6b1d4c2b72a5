// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension PersonaState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard dialog == nil else { return [] }
        let isAlike = duplicate != nil || !doppioni.isEmpty
        var rows = [
            FormCommand.save("Salvare la persona").needing(.registraPersona, context),
            FormCommand.repeatEntry, FormCommand.goToEmpty,
            ScreenCommand(
                "apri_doppia", keys: [.function(6)], keyHint: "F6", hint: "è già questa",
                name: "Riprendere la persona che è già in archivio",
                unavailable: isAlike ? nil : "Nessuna persona in archivio somiglia a questa.", isShown: isAlike),
            ScreenCommand(
                "proponi_codice", keys: [.function(7)], keyHint: "F7", hint: "codice fiscale",
                name: "Scrivere il codice fiscale che risulta dai dati",
                unavailable: proposed(context) == nil
                    ? "Servono il campo vuoto, e nome, sesso, data e luogo di nascita." : nil,
                isShown: proposed(context) != nil),
            ScreenCommand(
                "doppia_successiva", keys: [.function(3)], keyHint: "F3", hint: "un'altra",
                name: "Segnare un'altra delle persone che somigliano",
                unavailable: doppioni.count > 1 ? nil : "Non ce n'è un'altra che somiglia a questa.",
                isShown: doppioni.count > 1),
        ]
        if case .modifica = mode {
            rows += [
                ScreenCommand(
                    "unisci", keys: [.function(5)], keyHint: "F5", hint: "unisci",
                    name: "Unire a questa un'altra scheda della stessa persona"
                ).needing(.unisciPersone, context),
                ScreenCommand(
                    "storia", keys: [.function(9)], keyHint: "F9", hint: "codici",
                    name: "Vedere i codici fiscali avuti e le schede unite"),
                StoriaState.command("Vedere la storia delle modifiche di questa persona"),
            ]
        }
        return rows + [FormCommand.leave]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(CounterHelp.persona) }
}
