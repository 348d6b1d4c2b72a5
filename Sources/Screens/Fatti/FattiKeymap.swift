// SPDX-License-Identifier: EUPL-1.2

import Canvas

extension FattiState {
    /// The commands of the history.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        if lettura != nil { return [CaseKeys.back("Tornare all'elenco")] }
        return [
            ScreenCommand(
                "legge", keys: [.enter], keyHint: "Invio", hint: "legge", name: "Leggere il fatto intero"
            ).unless(fatto == nil ? "Nessun fatto da leggere." : nil),
            ScreenCommand(
                "scorre", keys: [], keyHint: "frecce", hint: "scorrono", name: "Scorrere i fatti con le frecce"),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] { CaseHelp.fatti }
}
