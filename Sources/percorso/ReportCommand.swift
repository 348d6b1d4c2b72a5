// SPDX-License-Identifier: EUPL-1.2
import ArgumentParser

/// The reports, one command each.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Scrive una tabella sullo standard output.",
        subcommands: [
            DomandePerComuneCommand.self, AccessiCommand.self, InterventiCommand.self, TirociniCommand.self,
            SanzioniCommand.self,
        ])
}
