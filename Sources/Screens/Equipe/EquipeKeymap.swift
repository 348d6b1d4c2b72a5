// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension EquipeState {
    /// The commands of the lists, or of the row being written.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if let dialog {
            return [
                ScreenCommand(
                    "conferma", keys: [.function(2)], keyHint: "F2", hint: "scrive la riga", name: "Scrivere la riga"),
                ScreenCommand(
                    FormCommand.ditto, keys: [.function(4)], keyHint: "F4", hint: "come sopra",
                    name: "Ripetere il valore della riga sopra"),
                ScreenCommand(
                    "annulla", keys: dialog.form?.isListOpen == true ? [] : [.escape], keyHint: "Esc", hint: "lascia",
                    name: "Lasciare la riga com'era"),
            ]
        }
        let reason = unavailable
        let isEmpty = lista == .componenti ? componenti.rows.isEmpty : incontri.rows.isEmpty
        let noRow = isEmpty ? "L'elenco è vuoto." : nil
        var rows: [ScreenCommand] = [
            CaseKeys.save("Registrare l'équipe"),
            CaseKeys.letter(
                "N", "nuovo", lista == .componenti ? "nuovo" : "nuovo incontro",
                lista == .componenti ? "Aggiungere un componente" : "Aggiungere un incontro"),
            ScreenCommand(
                "modifica", keys: [.enter], keyHint: "Invio", hint: "corregge", name: "Correggere la riga"
            ).unless(noRow),
            ScreenCommand(
                "toglie", keys: [.delete, .character("x"), .character("X")], keyHint: "X", hint: "toglie",
                name: "Togliere la riga"
            ).unless(noRow),
        ]
        if componenti.rows.isEmpty {
            rows.append(
                CaseKeys.letter("B", "base", "base", "Scrivere la base dell'équipe").unless(
                    base(context).isEmpty ? "Il fascicolo non è ancora assegnato." : nil))
        }
        rows = rows.map { $0.unless(reason).needing(.gestisciEquipe, context) }
        return rows + [
            ScreenCommand(
                "altra", keys: [.tab, .backTab], keyHint: "Tab",
                hint: lista == .componenti ? "incontri" : "componenti", name: "Passare all'altro elenco"),
            CaseKeys.back("Tornare al fascicolo; quello che è scritto resta in bozza"),
        ]
    }

    /// Why the équipe cannot change now.
    private var unavailable: String? {
        guard let presa = fascicolo.presa else { return "La presa in carico non è ancora aperta." }
        return presa.stato.isOpen ? nil : "La presa in carico è \(presa.stato.denominazione): l'équipe non cambia più."
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = dialog?.form, let focus = form.focus, !form[focus].help.isEmpty else { return CaseHelp.equipe }
        return ["# Campo: \(form[focus].label.loweringInitial)", form[focus].help, ""] + CaseHelp.equipe
    }
}
