// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension NucleoState {
    /// The commands: of the form when it is open, else of the table.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        guard editor == nil else {
            return [
                ScreenCommand(
                    "conferma", keys: [.function(2)], keyHint: "F2", hint: "conferma", name: "Confermare il componente"
                ),
                ScreenCommand(
                    FormCommand.ditto, keys: [.function(4)], keyHint: "F4", hint: "come sopra",
                    name: "Ripetere il valore del componente sopra"),
                FormCommand.goToEmpty,
                ScreenCommand(
                    FormCommand.back, keys: [], keyHint: "Esc", hint: "annulla", name: "Lasciare il componente com'era"),
            ]
        }
        return [
            FormCommand.save("Salvare il nucleo").needing(.registraPersona, context),
            ScreenCommand(
                "aggiungi", keys: [.character("n"), .character("N"), .insert], keyHint: "N", hint: "nuovo componente",
                name: "Aggiungere un componente al nucleo"
            ).needing(.registraPersona, context),
            ScreenCommand(
                "modifica", keys: [], keyHint: "Invio", hint: "apre", name: "Modificare il componente segnato"),
            ScreenCommand(
                "uscita", keys: [.character("x"), .character("X"), .delete], keyHint: "X", hint: "uscita",
                name: "Registrare l'uscita del componente segnato"
            ).needing(.registraPersona, context).unless(leaveReason),
            FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = editor?.session.form, let focus = form.focus else { return CounterHelp.nucleo }
        return ["# Campo: \(form[focus].label)", form[focus].help, ""] + CounterHelp.nucleo
    }
}
