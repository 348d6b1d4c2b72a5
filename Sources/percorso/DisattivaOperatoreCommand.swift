// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// An operator who leaves.
struct DisattivaOperatoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disattiva", abstract: "Disattiva un operatore: non entra più, ciò che ha scritto resta suo.",
        discussion: "Scrive i codici dei fascicoli aperti da riassegnare.")

    @Argument(help: ArgumentHelp("Il codice dell'operatore.", valueName: "codice"))
    var codice: String

    @Option(help: ArgumentHelp("Perché: resta nel registro.", valueName: "motivo"))
    var motivo: String

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        let left = try desk.deactivate(codice, motivo: motivo)
        try StandardOutput.write("Operatore disattivato: \(codice)\n" + left)
    }
}
