// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// The corrections asked.
struct ElencoRettificheCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "elenco", abstract: "Scrive le richieste a cui rispondere, o tutte quelle di una persona.")

    @Option(help: ArgumentHelp("Solo di una persona: il codice fiscale o il suo fascicolo.", valueName: "persona"))
    var di: String?

    @Option(help: ArgumentHelp("Come scrivere l'elenco.", valueName: "formato"))
    var formato: TextOrJson = .testo

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let document = try archive.open(for: .registraPersona, AppEnvironment.live()).rettifiche(of: di)
        try StandardOutput.write(formato == .json ? document.json.text : document.text)
    }
}
