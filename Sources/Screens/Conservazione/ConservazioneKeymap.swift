// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension ConservazioneState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        let none =
            scelta == nil
            ? "Niente è scaduto."
            : scelta?.domanda == nil ? "Si rendono anonimi i fascicoli: gli accessi seguono le persone." : nil
        return [
            CaseKeys.letter("A", "anonimizza", "rende anonimo", "Rendere anonimo il nucleo del fascicolo scelto")
                .unless(none).needing(.anonimizza, context),
            CaseKeys.back(),
        ]
    }
}
