// SPDX-License-Identifier: EUPL-1.2

extension DurataState {
    /// The commands of the screen.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            ScreenCommand(
                "scorre", keys: [], keyHint: "frecce", hint: "scorrono", name: "Scorrere il conto con le frecce"),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] { BeneficioHelp.durata }
}
