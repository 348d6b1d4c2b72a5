// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension FirmaState {
    /// The commands of the signatures.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        let reason = unavailable
        let form = CaseKeys.form(work?.form)
        return [
            CaseKeys.save("Registrare la sottoscrizione").unless(reason).needing(.firmaProgetto, context),
            ScreenCommand(
                "tieni", keys: [.function(3)], keyHint: "F3", hint: "tiene le firme",
                name: "Tenere le firme raccolte finora, senza chiudere la sottoscrizione"
            ).unless(reason).needing(.compilaProgetto, context),
        ] + form.prefix(1) + [
            ScreenCommand(
                "progetto", keys: [.function(5)], keyHint: "F5", hint: "progetto",
                name: "Aprire il progetto, dove manca qualcosa"),
            ScreenCommand(
                "dettagli", keys: [.function(6)], keyHint: "F6", hint: "altre righe",
                name: "Mostrare rappresentante, impedimento, lingua e interprete della persona"
            ).unless(reason),
            ScreenCommand(
                "stampa", keys: [.function(7)], keyHint: "F7", hint: "stampa",
                name: "Stampare il progetto da firmare, con la sua impronta"
            ).unless(fascicolo.progetto == nil ? "Il progetto non è ancora scritto: F5 lo apre." : nil)
                .needing(.leggiAnalisi, context),
        ] + form.dropFirst()
    }

    /// Why nothing can be signed now.
    private var unavailable: String? {
        guard let presa = fascicolo.presa else { return "La presa in carico non è ancora aperta." }
        guard fascicolo.progetto != nil else { return "Il progetto non è ancora scritto: F5 lo apre." }
        guard presa.stato == .progettazione else {
            return "La presa in carico è \(presa.stato.denominazione): il progetto si firma in progettazione."
        }
        return nil
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        var lines = FirmaHelp.screen
        if let form = work?.form, let focus = form.focus {
            lines = ["# Campo: \(form[focus].label)", form[focus].help, ""] + lines
        }
        return lines + CaseHelp.form
    }
}
