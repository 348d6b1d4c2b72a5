// SPDX-License-Identifier: EUPL-1.2

import Domain

extension SegnalazioneDsuState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save("Registrare la DSU da regolare").needing(.compilaDomanda, context),
            FormCommand.repeatEntry, FormCommand.leave,
        ]
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        fieldHelp([
            "# DSU con omissioni o difformità",
            "L'INPS segnala che nella DSU mancano dati o che sono diversi da quelli delle banche dati.",
            "La famiglia può tornare al CAF, presentare una DSU nuova o portare i documenti; se la domanda è respinta,",
            "può chiedere il riesame entro il termine scritto qui sopra. La riga resta nella lista finché non è a posto.",
        ])
    }
}
