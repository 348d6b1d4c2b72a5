// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// The keys of a role, given to who has entered.
struct ConcediChiaviCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concedi", abstract: "Dà a un collega le chiavi del suo ruolo, fra quelle che si hanno.",
        discussion: "A chi entra la prima volta le dà da sé il primo collega che registra qualcosa.")

    @Argument(help: ArgumentHelp("Il codice dell'operatore.", valueName: "codice"))
    var codice: String

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .leggiFascicolo, orElse: .gestisciOperatori, AppEnvironment.live())
        let notice = try desk.grantKeys(to: codice)
        try StandardOutput.write("Chiavi date a \(codice).\n" + (notice.map { $0 + "\n" } ?? ""))
    }
}
