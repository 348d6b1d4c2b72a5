// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension TirociniState {
    /// The commands of the form, or of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if let work {
            return [CaseKeys.save("Registrare il tirocinio").needing(.monitora, context)] + CaseKeys.form(work.form)
        }
        return [
            ScreenCommand(
                "apri", keys: [.enter], keyHint: "Invio", hint: "apre", name: "Aprire la scheda del tirocinio"
            ).unless(tirocinio == nil ? "Nessun tirocinio da aprire." : nil),
            CaseKeys.letter("N", "nuovo", "nuovo", "Registrare un tirocinio").unless(unavailable).needing(
                .monitora, context), CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = work?.form, let focus = form.focus, !form[focus].help.isEmpty else { return CaseHelp.tirocini }
        return ["# Campo: \(form[focus].label.loweringInitial)", form[focus].help, ""] + CaseHelp.form
    }
}
