// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// How an archive is encrypted, and who has the keys.
struct StatoChiaviCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stato", abstract: "Dice a che punto è la cifratura, e chi ha le chiavi di che cosa.")

    @Option(help: ArgumentHelp("Come scrivere lo stato.", valueName: "formato"))
    var formato: TextOrJson = .testo

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let state = try archive.open(for: .leggiFascicolo, orElse: .gestisciOperatori, AppEnvironment.live()).keyState()
        try StandardOutput.write(formato == .json ? state.json.text : state.text)
    }
}
