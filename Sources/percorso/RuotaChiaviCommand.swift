// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// Other keys, after somebody has left.
struct RuotaChiaviCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ruota", abstract: "Rifà le chiavi dei gruppi, per esempio dopo che qualcuno se n'è andato.",
        discussion: """
            Chi non è più attivo, o ha un altro ruolo, resta senza. Con --dati anche i documenti sono cifrati di nuovo con \
            altre chiavi: serve contro chi può avere copiato le chiavi di prima. Se si interrompe: percorso chiavi completa.
            """)

    @Flag(help: "Cifra di nuovo anche i documenti, con altre chiavi.")
    var dati = false

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        let progress = ProgressLine("Chiavi")
        defer { progress.end() }
        let notice = try desk.rotateKeys(dati: dati) { progress.update($0, of: $1) }
        progress.end()
        try StandardOutput.write("Chiavi rifatte.\n" + (notice.map { $0 + "\n" } ?? ""))
    }
}
