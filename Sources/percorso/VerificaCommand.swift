// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// The check of an archive.
struct VerificaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verifica", abstract: "Controlla l'archivio senza cambiarlo.",
        discussion: "Esce con 0 quando tutto torna, con 65 quando qualcosa non torna.")

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let found = try archive.open(for: .verificaArchivio, AppEnvironment.live()).verify()
        guard found.isEmpty else {
            try StandardOutput.write(found.map { $0 + "\n" }.joined())
            throw ExitCode(CommandFailure.Status.badData.rawValue)
        }
        try StandardOutput.write("L'archivio è integro.\n")
    }
}
