// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension StoriaState {
    /// The command that opens the changes of a record, the same on every screen that has one.
    static func command(_ name: String, isShown: Bool = false) -> ScreenCommand {
        ScreenCommand(
            "storia_modifiche", keys: [.control("t")], keyHint: "^T", hint: "storia", name: name, isShown: isShown)
    }

    /// The commands of the list.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            ScreenCommand("scorre", keys: [], keyHint: "frecce", hint: "scorrono", name: "Scorrere le modifiche"),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] { StoriaHelp.storia }
}
