// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

/// The work resumes after a suspension.
struct RipresaForm: PassaggioForm {
    func fields(_ f: Fascicolo, _ context: ScreenContext) -> [FormField] {
        [.day("data", "Data della ripresa", context.oggi)]
    }

    func acts(_ form: Form, _ f: Fascicolo, _ context: ScreenContext) -> [Act] {
        move(f, day(form, context).map { .riprendi(data: $0) })
    }

    func fact(_ form: Form, _ after: Fascicolo) -> String { presaFact(after) }
}
