// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension AccessiEccezionaliState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        let none = scelto == nil ? "Non c'è niente da esaminare." : nil
        return [
            ScreenCommand(
                "esamina", keys: [.enter], keyHint: "Invio", hint: "esamina", name: "Esaminare l'accesso scelto"
            ).unless(none).needing(.esaminaAccessi, context),
            CaseKeys.letter("F", "fascicolo", "fascicolo", "Aprire il fascicolo a cui si è acceduto").unless(none)
                .needing(.leggiFascicolo, context),
            CaseKeys.back(),
        ]
    }
}
