// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// The list of who works with an archive.
struct ElencoOperatoriCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "elenco", abstract: "Elenca gli operatori dell'archivio: è il comando sottinteso.")

    @Option(help: ArgumentHelp("Come scrivere l'elenco.", valueName: "formato"))
    var formato: ReportFormat = .tabella

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        try StandardOutput.write(try desk.operatori().written(as: formato))
    }
}
