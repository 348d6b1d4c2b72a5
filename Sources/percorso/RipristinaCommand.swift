// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser

/// An archive made again from a backup, in a new file.
struct RipristinaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ripristina", abstract: "Rifà un archivio da una copia di sicurezza, in un file nuovo.",
        discussion: """
            L'archivio in uso non viene mai sovrascritto: si ripristina in un file nuovo, che viene verificato, e poi si \
            decide quale usare.
            """)

    @Argument(help: ArgumentHelp("La copia.", valueName: "file"), completion: .file(extensions: ["copia"]))
    var copia: String

    @Option(name: .customLong("in"), help: ArgumentHelp("Il file da creare.", valueName: "file"), completion: .file())
    var nuovo: String

    @Option(
        help: ArgumentHelp(
            "Il file con la frase, leggibile solo dal proprietario; - per lo standard input. Senza, la chiede.",
            valueName: "file"), completion: .file())
    var frase: String?

    @Option(
        help: ArgumentHelp(
            "Il file della chiave privata per cui la copia è chiusa, leggibile solo dal proprietario.",
            valueName: "file"), completion: .file())
    var chiave: String?

    func run() throws {
        if frase != nil, chiave != nil {
            throw CommandFailure(
                "--frase e --chiave non vanno insieme: una copia si apre in un modo solo.", status: .usage)
        }
        let restored = try RestoredArchive(
            from: copia, to: nuovo,
            try chiave.map { .keyFile($0) } ?? .passphrase(try Passphrase.read(frase, isNew: false)),
            AppEnvironment.live())
        let rows = "Archivio ripristinato e verificato: \(restored.path) (righe del registro: \(restored.rows))\n"
        let note =
            restored.operatore == nil
            ? "Nessun operatore di questo archivio che possa verificarlo è collegato al proprio utente di sistema: il "
                + "ripristino non è nel suo registro.\n" : ""
        try StandardOutput.write(rows + note)
    }
}
