// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension TirocinioState {
    /// The commands of the form, or of the sheet.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if let work, let lavoro {
            return [CaseKeys.save("Registrare: \(lavoro.titolo.loweringInitial)").needing(.monitora, context)]
                + CaseKeys.form(work.form)
        }
        let letters: [(LavoroTirocinio, Character, String, String)] = [
            (.mese, "M", "mese", "Registrare le presenze e l'indennità di un mese"),
            (.visita, "V", "visita", "Registrare una visita del tutor"),
            (.sospensione, "S", "sospende", "Sospendere il tirocinio, con il motivo"),
            (.ripresa, "R", "riprende", "Registrare la ripresa del tirocinio"),
            (.chiusura, "F", "fine", "Registrare la fine del tirocinio e se è seguito un lavoro"),
        ]
        return letters.map { lavoro, letter, hint, name in
            CaseKeys.letter(letter, lavoro.rawValue, hint, name).unless(unavailable(lavoro, context)).needing(
                .monitora, context)
        } + [CaseKeys.back()]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = work?.form, let focus = form.focus, !form[focus].help.isEmpty else {
            return CaseHelp.tirocinio
        }
        return ["# Campo: \(form[focus].label.loweringInitial)", form[focus].help, ""] + CaseHelp.form
    }
}
