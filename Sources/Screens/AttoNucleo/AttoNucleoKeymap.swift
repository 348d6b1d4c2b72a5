// SPDX-License-Identifier: EUPL-1.2

import Domain
import Widgets

extension AttoNucleoState {
    /// The commands of the form.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Registrare: \(kind.denominazione.loweringInitial)", hint: "registra").needing(
                .registraPersona, context),
            FormCommand.leave,
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(NucleoHelp.lines(kind)) }
}
