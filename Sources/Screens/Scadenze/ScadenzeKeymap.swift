// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension ScadenzeState {
    /// The commands of the form, or of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if let work {
            return [CaseKeys.save("Registrare").needing(.compilaDomanda, context)] + CaseKeys.form(work.form)
        }
        let closed =
            fascicolo.presa.map { $0.stato.isOpen ? nil : "La presa in carico è \($0.stato.denominazione)." }
            ?? "La presa in carico non è ancora aperta."
        let none = variazione == nil ? "L'elenco è vuoto." : nil
        let done = variazione.flatMap { $0.stato == .daFare ? nil : "È già segnata «\($0.stato.denominazione)»." }
        return [
            CaseKeys.letter("N", "nuova", "nuova", "Registrare che cosa è cambiato durante il beneficio").unless(
                closed),
            CaseKeys.letter("F", "fatta", "fatto", "Segnare che è fatto").unless(closed ?? none ?? done),
            CaseKeys.letter("X", "annullata", "annulla", "Annullare, con il motivo").unless(closed ?? none ?? done),
        ].map { $0.needing(.compilaDomanda, context) } + [CaseKeys.back()]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = work?.form, let focus = form.focus, !form[focus].help.isEmpty else {
            return BeneficioHelp.scadenze
        }
        return ["# Campo: \(form[focus].label.loweringInitial)", form[focus].help, ""] + CaseHelp.form
    }
}
