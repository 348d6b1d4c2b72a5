// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension ChiHaVistoState {
    /// The commands of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            CaseKeys.letter(
                "S", "visto.stampa", "stampa per chi lo chiede", "Stampare il foglio per la persona che lo chiede"
            )
            .unless(entries.isEmpty ? "Il registro non è ancora letto." : nil).needing(.leggiRegistro, context),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] { CaseHelp.chiHaVisto }
}
