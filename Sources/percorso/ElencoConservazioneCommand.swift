// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// What is due.
struct ElencoConservazioneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "elenco", abstract: "Scrive le regole e ciò che è scaduto, con il perché.")

    @Option(help: ArgumentHelp("A quale giorno; senza, oggi.", valueName: "data"))
    var al: String?

    @Option(help: ArgumentHelp("Come scrivere l'elenco.", valueName: "formato"))
    var formato: TextOrJson = .testo

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let environment = AppEnvironment.live()
        let today = environment.rome().date
        let day = try al.map { try DateOption.parse($0, "--al", today: today) } ?? today
        let document = try archive.open(for: .gestisciConservazione, environment).conservazione(al: day)
        try StandardOutput.write(formato == .json ? document.json.text : document.text)
    }
}
