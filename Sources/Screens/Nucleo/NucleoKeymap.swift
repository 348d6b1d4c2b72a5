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
                "aggiungi", keys: [.character("n"), .character("N"), .insert], keyHint: "N",
                hint: isStored ? "nuovo" : "nuovo componente",
                name: "Aggiungere un componente al nucleo"
            ).needing(.registraPersona, context),
            ScreenCommand(
                "modifica", keys: [], keyHint: "Invio", hint: "apre", name: "Modificare il componente segnato"),
            ScreenCommand(
                "uscita", keys: [.character("x"), .character("X"), .delete], keyHint: "X", hint: "uscita",
                name: "Registrare l'uscita del componente segnato", isShown: !isStored
            ).needing(.registraPersona, context).unless(leaveReason),
        ] + stored + [FormCommand.leave]
    }

    /// What can be done with a household that has a case file.
    private var stored: [ScreenCommand] {
        guard isStored else { return [] }
        let reason = isDirty ? "Prima salvare il nucleo: F2." : nil
        return [
            CaseKeys.letter("V", "variazioni", "variazioni", "Nascite, uscite, separazioni: le variazioni del nucleo"),
            CaseKeys.letter("R", "raffronto", "raffronto", "Raffrontare il nucleo con l'anagrafe e con la DSU"),
            CaseKeys.letter(
                "S", "situazione", "stato", "Stato civile, assenze, responsabilità e tutela del componente"),
        ].map { $0.unless(reason) } + [StoriaState.command("Vedere la storia delle modifiche del nucleo")]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = editor?.session.form, let focus = form.focus else { return CounterHelp.nucleo }
        return ["# Campo: \(form[focus].label)", form[focus].help, ""] + CounterHelp.nucleo
    }
}
