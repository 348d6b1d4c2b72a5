// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain
import Widgets

extension LivelliState {
    /// The commands of the chart, or of the measure being written.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if let work {
            return [CaseKeys.save("Registrare la misura").unless(unavailable(context)).needing(.compilaQuadro, context)]
                + CaseKeys.form(work.form)
        }
        return [
            CaseKeys.letter("N", "nuova", "nuova misura", "Misurare di nuovo i livelli, in itinere o in uscita")
                .unless(unavailable(context)).needing(.compilaQuadro, context),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        guard let form = work?.form, let focus = form.focus else { return AssessHelp.livelli }
        return ["# Campo: \(form[focus].label.loweringInitial)", form[focus].help, ""] + CaseHelp.form
    }
}
