// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension MonitoraggioState {
    /// The commands of the list, of the record being read, or of the record being written.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if let work {
            return [CaseKeys.save("Registrare la verifica").unless(unavailable(context)).needing(.monitora, context)]
                + CaseKeys.form(work.form)
        }
        if lettura != nil { return [CaseKeys.back("Tornare all'elenco")] }
        return [
            ScreenCommand(
                "legge", keys: [.enter], keyHint: "Invio", hint: "legge", name: "Leggere la verifica intera"
            ).unless(scelto == nil ? "Nessuna verifica da leggere." : nil),
            CaseKeys.letter("N", "nuova", "nuova verifica", "Registrare una verifica").unless(unavailable(context))
                .needing(.monitora, context),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = work?.form, let focus = form.focus else { return CaseHelp.monitoraggio }
        return ["# Campo: \(form[focus].label.loweringInitial)", form[focus].help, ""] + CaseHelp.form
    }
}
