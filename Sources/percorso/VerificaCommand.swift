// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain
import Reports

/// The check of an archive.
struct VerificaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verifica", abstract: "Controlla l'archivio senza cambiarlo.",
        discussion: """
            Esce con 0 quando tutto torna, con 65 quando qualcosa non torna. Con --sigillo confronta il registro con uno o \
            più sigilli scritti prima da percorso registro sigillo: è ciò che scopre un registro rifatto per intero.
            """)

    @Option(
        help: ArgumentHelp("Un sigillo del registro; si può ripetere.", valueName: "file"), completion: .file())
    var sigillo: [String] = []

    @Option(help: ArgumentHelp("La chiave pubblica con cui i sigilli devono essere firmati.", valueName: "cifre"))
    var chiavePubblica: String?

    @Option(help: ArgumentHelp("Come scrivere che cosa si è trovato.", valueName: "formato"))
    var formato: TextOrJson = .testo

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let files = try sigillo.map { (name: $0, bytes: try InputFile.read($0)) }
        let found = try archive.open(for: .verificaArchivio, AppEnvironment.live()).verifica(
            seals: files, key: chiavePubblica?.lowercased())
        try StandardOutput.write(formato == .json ? found.json.text : found.text)
        guard found.isWhole else { throw ExitCode(CommandFailure.Status.badData.rawValue) }
    }
}
