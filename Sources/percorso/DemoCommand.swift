// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// A demonstration archive.
struct DemoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Crea un archivio dimostrativo, con persone apertamente inventate.",
        discussion: """
            Riproduce le domande ReI pubblicate dalla zona pistoiese al 30 novembre 2018, casella per casella. Con lo \
            stesso seme l'archivio è sempre lo stesso.
            """)

    @Option(help: ArgumentHelp("L'archivio da creare.", valueName: "file"), completion: .file())
    var archivio: String?

    @Option(help: ArgumentHelp("Il numero da cui nascono i dati inventati.", valueName: "numero"))
    var seme: UInt64 = 2018

    @Option(help: ArgumentHelp("Quante domande, in proporzione a quelle pubblicate.", valueName: "numero"))
    var domande = DemoArchive.domande

    func run() throws {
        guard (1...5_000_000).contains(domande) else {
            throw CommandFailure("--domande: scrivere un numero da 1 a 5000000.", status: .usage)
        }
        let environment = AppEnvironment.live()
        let path = ArchiveLocation.resolve(option: archivio, environment).path
        let progress = ProgressLine("Dati inventati")
        defer { progress.end() }
        try DemoArchive(path: path, seed: seme, domande: domande).create(environment) {
            progress.update($0, of: $1)
        }
        progress.end()
        try StandardOutput.write(
            """
            Archivio dimostrativo creato: \(path)
            I dati arrivano al \(DemoArchive.day.italian); per aprirlo in quel giorno:
            PERCORSO_OGGI=\(DemoArchive.day.iso) percorso --archivio '\(path)'

            """)
    }
}
