// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// Who works with an archive: the list, and its changes.
struct OperatoriCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operatori", abstract: "Elenca gli operatori dell'archivio, li aggiunge e li cambia.",
        discussion: "Lo può fare il supervisore, oppure l'amministratore tecnico.",
        subcommands: [
            ElencoOperatoriCommand.self, NuovoOperatoreCommand.Aggiungi.self, ModificaOperatoreCommand.self,
            DisattivaOperatoreCommand.self, RiattivaOperatoreCommand.self, ConvenzioniCommand.self,
            PasswordOperatoreCommand.self, IngressoCommand.self,
        ],
        defaultSubcommand: ElencoOperatoriCommand.self)
}
