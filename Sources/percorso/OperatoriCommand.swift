// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// Who works with an archive.
struct OperatoriCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "operatori", abstract: "Elenca gli operatori dell'archivio.")

    @Option(help: ArgumentHelp("Come scrivere l'elenco.", valueName: "formato"))
    var formato: ReportFormat = .tabella

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        try StandardOutput.write(try desk.operatori().written(as: formato))
    }
}
