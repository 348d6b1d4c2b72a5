// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser
import Domain

/// What a stopped command has left to encrypt.
struct CompletaChiaviCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "completa", abstract: "Finisce di cifrare ciò che un comando interrotto ha lasciato.")

    @OptionGroup(title: "Archivio") var archive: ArchiveOptions

    func run() throws {
        let desk = try archive.open(for: .gestisciOperatori, AppEnvironment.live())
        let progress = ProgressLine("Cifratura")
        defer { progress.end() }
        let (sealed, left) = try desk.completeKeys { progress.update($0, of: $1) }
        progress.end()
        var text = "Documenti cifrati: \(sealed)\n"
        if left > 0 { text += "Lasciati com'erano, perché mancano le chiavi: \(left)\n" }
        try StandardOutput.write(text)
    }
}
