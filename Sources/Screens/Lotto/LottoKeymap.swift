// SPDX-License-Identifier: EUPL-1.2

import Domain

extension LottoState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save(name, hint: "registra").needing(.inviaDomanda, context), FormCommand.repeatEntry,
            FormCommand.leave,
        ]
    }

    private var name: String {
        switch mode {
        case .nuovo: "Registrare l'invio e scrivere il file del lotto"
        case .ricevuta: "Registrare la ricevuta dell'INPS"
        case .scarto: "Registrare lo scarto dell'INPS"
        }
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        switch mode {
        case .nuovo:
            fieldHelp([
                "# Nuovo lotto",
                "F2 registra l'invio di tutte le domande elencate, tutte o nessuna, e scrive il file del lotto.",
                "Il file ha il tracciato locale di questo programma (manuale, capitolo 21), non quello dell'INPS.",
                "L'ordine è quello di presentazione, comune per comune (art. 9 c. 2); per lasciarlo serve un motivo.",
            ])
        case .ricevuta:
            fieldHelp(["# Ricevuta", "Il protocollo vale per tutte le domande elencate: diventano «in lavorazione»."])
        case .scarto:
            fieldHelp([
                "# Scarto", "L'INPS ha rifiutato il dato per la sua forma: la domanda torna fra quelle da inviare,",
                "al suo posto nell'ordine, e il termine riprende a correre.",
            ])
        }
    }
}
