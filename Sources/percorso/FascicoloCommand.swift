// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// A case file.
struct FascicoloCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fascicolo", abstract: "Scrive un fascicolo, per quanto il ruolo dell'operatore consente.",
        discussion: "La lettura resta nel registro degli accessi.")

    /// How a case file is written.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case testo, json
    }

    @Argument(help: ArgumentHelp("Il codice del fascicolo, per esempio REI-2018-00311.", valueName: "codice"))
    var codice: String

    @Option(help: ArgumentHelp("Come scrivere il fascicolo.", valueName: "formato"))
    var formato: Format = .testo

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let document = try archive.open(for: .leggiFascicolo, AppEnvironment.live()).fascicolo(codice)
        try StandardOutput.write(formato == .json ? document.json.text : document.text)
    }
}
