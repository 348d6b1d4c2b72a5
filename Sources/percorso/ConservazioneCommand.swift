// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// How long the data are kept, and what is due.
struct ConservazioneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conservazione", abstract: "Elenca i dati il cui tempo di conservazione è finito.",
        discussion: """
            Nessuna legge fissa gli anni per il ReI: li scrive l'ente con un atto, con percorso conservazione imposta; \
            finché non lo fa, nulla scade. Il programma non toglie nulla da solo: si rende anonimo un fascicolo scaduto alla \
            volta, con percorso conservazione anonimizza.
            """,
        subcommands: [ElencoConservazioneCommand.self, ImpostaConservazioneCommand.self, AnonimizzaCommand.self],
        defaultSubcommand: ElencoConservazioneCommand.self)
}
