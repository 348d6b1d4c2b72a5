// SPDX-License-Identifier: EUPL-1.2

import Canvas
import Domain

extension VersioniAnalisiState {
    /// The commands of the versions.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            ScreenCommand(
                "versioni.apre", keys: [.enter], keyHint: "Invio", hint: "legge la versione",
                name: "Leggere la versione scelta, blocco per blocco"
            ).unless(versione == nil ? "Non c'è una versione da leggere." : nil),
            ScreenCommand(
                "versioni.altre", keys: [.pageDown], keyHint: "PagGiù", hint: "altre differenze",
                name: "Scorrere le differenze (PagGiù, PagSu)"),
            CaseKeys.letter("S", "versioni.stampa", "stampa", "Stampare la versione scelta").needing(
                .leggiAnalisi, context),
            CaseKeys.back(),
        ]
    }

    /// What F1 says.
    public func help(_ context: ScreenContext) -> [String] {
        [
            "Una scheda chiusa non cambia: una rettifica è una versione nuova, con il suo motivo.",
            "Frecce su e giù scelgono la versione; sotto, che cosa cambia dalla versione di prima.",
            "Invio apre la versione e la legge blocco per blocco; S la stampa.",
        ]
    }
}
