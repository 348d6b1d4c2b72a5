// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension DiarioState {
    /// The commands of the list, of the note being read, of the filter, or of the note being written.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if let work {
            return [CaseKeys.save("Registrare la nota").needing(.scriviDiario, context)] + CaseKeys.form(work.form)
        }
        if lettura != nil { return [CaseKeys.back("Tornare all'elenco")] }
        if filtro != nil {
            return [
                ScreenCommand("fine_filtro", keys: [], keyHint: "Invio", hint: "all'elenco", name: "Andare all'elenco"),
                CaseKeys.back("Togliere il filtro"),
            ]
        }
        let noPresa = fascicolo.presa == nil ? "La presa in carico non è ancora aperta." : nil
        return [
            ScreenCommand("legge", keys: [.enter], keyHint: "Invio", hint: "legge", name: "Leggere la nota intera")
                .unless(
                    nota == nil ? "Nessuna nota da leggere." : nil),
            CaseKeys.letter("N", "nuova", "nuova nota", "Scrivere una nota").unless(noPresa).needing(
                .scriviDiario, context),
            ScreenCommand(
                "filtra", keys: [.character("/")], keyHint: "/", hint: "filtra", name: "Filtrare le note per parole"),
            CaseKeys.letter("T", "tutti", "tutti i diari", "Cercare nei diari di tutti i fascicoli").needing(
                .leggiDiario, context),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = work?.form, let focus = form.focus else { return CaseHelp.diario }
        return ["# Campo: \(form[focus].label.loweringInitial)", form[focus].help, ""] + CaseHelp.form
    }
}
