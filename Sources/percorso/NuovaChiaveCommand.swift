// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// A key in the place of one's own, lost.
struct NuovaChiaveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nuova", abstract: "Fa una chiave personale nuova al posto di quella persa.",
        discussion: "Quella di prima non serve più. Le chiavi del ruolo si riottengono con percorso chiavi concedi.")

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .leggiFascicolo, orElse: .gestisciOperatori, AppEnvironment.live())
        try desk.renewOwnKey()
        try StandardOutput.write(
            "Chiave nuova fatta. Chiedere a un collega: percorso chiavi concedi \(desk.operatore.codice)\n")
    }
}
