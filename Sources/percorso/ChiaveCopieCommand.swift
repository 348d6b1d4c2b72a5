// SPDX-License-Identifier: EUPL-1.2
import Application
import ArgumentParser

/// A pair of keys for backups.
struct ChiaveCopieCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chiave-copie", abstract: "Fa la coppia di chiavi di chi riceve le copie di sicurezza.",
        discussion: """
            Da eseguire sulla macchina di chi conserva le copie, non su quella dell'archivio. Con la chiave pubblica si fanno \
            le copie (backup --destinatario); con quella privata, che non va data a nessuno, si ripristinano (ripristina \
            --chiave). Persa la chiave privata, le copie non si aprono più.
            """)

    @Argument(help: ArgumentHelp("Il file della chiave privata, da creare.", valueName: "file"), completion: .file())
    var file: String

    func run() throws {
        let open = try BackupKeys.make(file)
        try StandardOutput.write(
            "Chiave privata, da conservare e non dare a nessuno: \(file)\nChiave pubblica, per fare le copie: \(open)\n"
        )
    }
}
