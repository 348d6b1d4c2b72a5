// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension SchedaAccessoState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        let reason: String? =
            if scheda == nil { "L'accesso non è ancora aperto." } else if scheda?.isSuperato == true {
                "Questo accesso è già stato rettificato: si rettifica la rettifica."
            } else { nil }
        return [
            CaseKeys.letter("R", "rettifica", "rettifica", "Rettificare l'accesso, con il motivo").unless(reason)
                .needing(.registraAccesso, context),
            ScreenCommand("scorre", keys: [], keyHint: "frecce", hint: "scorrono", name: "Scorrere con le frecce"),
            CaseKeys.back(),
        ]
    }
}
