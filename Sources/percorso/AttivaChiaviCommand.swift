// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// The switch of encryption.
struct AttivaChiaviCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attiva", abstract: "Cifra l'archivio: non si torna indietro.",
        discussion: """
            Scrive una volta sola la chiave di recupero: va copiata su carta e chiusa in cassaforte, perché senza di essa \
            ciò di cui si perdono le chiavi è perso. Si può fare con il programma in uso; se si interrompe, va avanti con \
            percorso chiavi completa. Prima conviene una copia di sicurezza.
            """)

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        let progress = ProgressLine("Cifratura")
        defer { progress.end() }
        let count = try desk.encrypt {
            try StandardOutput.write(
                """
                Chiave di recupero, da copiare su carta adesso: non si può più leggere.

                    \($0.testo)

                Per controllare la copia: percorso chiavi verifica-recupero

                """)
        } progress: {
            progress.update($0, of: $1)
        }
        progress.end()
        try StandardOutput.write("Archivio cifrato. Documenti cifrati: \(count)\n")
    }
}
