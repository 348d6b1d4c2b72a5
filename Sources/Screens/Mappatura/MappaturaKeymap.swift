// SPDX-License-Identifier: EUPL-1.2

import Domain

extension MappaturaState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [FormCommand.save("Salvare la mappatura").needing(tipo.permesso, context), FormCommand.leave]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] { fieldHelp(ImportHelp.mappatura) }
}
