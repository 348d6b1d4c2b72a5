// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension RaffrontoState {
    /// The commands of the desk of the differences.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        let nothing = confronto.difformita.isEmpty ? "Non c'è nessuna difformità." : nil
        return [
            CaseKeys.letter("A", "anagrafe", "anagrafe", "Registrare lo stato di famiglia dell'anagrafe").needing(
                .registraPersona, context),
            CaseKeys.letter("D", "dsu", "DSU", "Registrare il nucleo della DSU").needing(.registraPersona, context),
            ScreenCommand(
                "annota", keys: [.enter], keyHint: "Invio", hint: "annota", name: "Annotare la difformità scelta"
            ).unless(nothing).needing(.registraPersona, context),
            CaseKeys.letter("P", "nota", "nota", "Stampare la nota per l'altro ufficio").unless(nothing).needing(
                .registraPersona, context),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] { NucleoHelp.raffronto }
}
