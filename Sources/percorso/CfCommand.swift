// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// Codici fiscali, without an archive.
struct CfCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cf", abstract: "Controlla o ricava un codice fiscale, senza archivio.",
        subcommands: [CfVerificaCommand.self, CfCalcolaCommand.self])
}
