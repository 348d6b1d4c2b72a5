// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// What comes from files of others.
struct ImportaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "importa", abstract: "Legge un file CSV: gli esiti dell'INPS, o le domande di un registro.",
        subcommands: [ImportaEsitiCommand.self, ImportaDomandeCommand.self])
}
