// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// An operator who comes back.
struct RiattivaOperatoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "riattiva", abstract: "Riattiva un operatore disattivato.")

    @Argument(help: ArgumentHelp("Il codice dell'operatore.", valueName: "codice"))
    var codice: String

    @Option(help: ArgumentHelp("Perché: resta nel registro.", valueName: "motivo"))
    var motivo: String

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        try desk.reactivate(codice, motivo: motivo)
        try StandardOutput.write("Operatore riattivato: \(codice)\n")
    }
}
