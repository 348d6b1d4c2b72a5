// SPDX-License-Identifier: EUPL-1.2

import Domain

extension LottoComunicazioniState {
    /// The commands.
    public func commands(_ context: ScreenContext) -> [ScreenCommand] {
        [
            FormCommand.save(name, hint: "registra").needing(.comunicaInps, context), FormCommand.repeatEntry,
            FormCommand.leave,
        ]
    }

    private var name: String {
        switch mode {
        case .nuovo: "Registrare la comunicazione e scrivere il file del lotto"
        case .ricevuta: "Registrare la ricevuta dell'INPS"
        case .scarto: "Registrare lo scarto dell'INPS"
        }
    }

    /// F1.
    public func help(_ context: ScreenContext) -> [String] {
        switch mode {
        case .nuovo:
            fieldHelp([
                "# Nuovo lotto di firme",
                "F2 registra la comunicazione di tutte le firme elencate, tutte o nessuna, e scrive il file del lotto.",
                "Il file ha il tracciato di questo programma: l'INPS riceve le firme dal suo Servizio ReI.",
            ])
        case .ricevuta: fieldHelp(["# Ricevuta", "Vale per tutte le firme elencate."])
        case .scarto:
            fieldHelp([
                "# Scarto", "L'INPS non ha preso la comunicazione: la firma torna fra quelle da comunicare.",
                "I sei mesi dal primo pagamento continuano a correre.",
            ])
        }
    }
}
